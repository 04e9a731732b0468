import { PASSWORD, startApp, type TestApp } from '../app.js';

describe('a session', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  it('says who is signed in', async () => {
    const { status, body } = await app.http('GET', '/api/session', { as: app.admin });
    expect(status).toBe(200);
    expect(body).toEqual({
      user: { id: app.admin.id, email: 'ada@example.org', name: 'Administrator', role: 'administrator' },
    });
  });
});
