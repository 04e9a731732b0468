import { startApp, type TestApp } from '../app.js';

describe('oneself', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const change = (version: number, body: object) => app.http('PATCH', '/api/me', { as: app.admin, version, body });

  it('is shown with all that a screen needs', async () => {
    const { body, headers } = await app.http('GET', '/api/me', { as: app.admin });
    expect(body).toEqual({
      user: {
        id: app.admin.id,
        email: 'ada@example.org',
        name: 'Administrator',
        role: 'administrator',
        timeZone: 'UTC',
      },
      teams: [],
      hasPassword: true,
      mail: { leaves: false, comesBack: null },
      version: expect.any(Number),
    });
    expect(headers.get('etag')).toBe(`"${body.version}"`);
  });

  it('has a name and a time zone of its own choice', async () => {
    const { version } = (await app.http('GET', '/api/me', { as: app.admin })).body;
    const answer = await change(version, { name: 'Ada Brandt', timeZone: 'Europe/Zurich' });
    expect(answer.body).toMatchObject({
      user: { name: 'Ada Brandt', timeZone: 'Europe/Zurich' },
      version: version + 1,
    });
    expect((await change(version, { name: 'Late' })).status).toBe(412);
  });

  it.each(['Mars/Olympus', 'UTC+1', '+01:00', '', 'Europe/Zurich; drop table', 7, null])(
    'has no time zone like %j',
    async (timeZone) => {
      const answer = await change(99, { timeZone });
      expect([answer.status, answer.body.errors?.[0]?.pointer]).toEqual([400, '/timeZone']);
    },
  );

  it.each(['Asia/Calcutta', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'UTC'])(
    'may be in %s',
    async (timeZone) => {
      const { version } = (await app.http('GET', '/api/me', { as: app.admin })).body;
      expect((await change(version, { timeZone })).body.user.timeZone).toBe(timeZone);
    },
  );

  it.each([{ role: 'member' }, { email: 'x@example.org' }, { id: 'x' }])('cannot change %j', async (body) => {
    expect((await change(1, body)).status).toBe(400);
  });
});
