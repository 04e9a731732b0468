import { must, type Person, startApp, type TestApp } from '../app.js';

let app: TestApp;
let rosa: Person;
beforeAll(async () => {
  app = await startApp();
  rosa = await app.member('Rosa Hahn');
});
afterAll(() => app?.close());

const read = async (as = rosa) => must(app.http('GET', '/api/installation', { as }), 200);
const change = (as: Person, version: number | undefined, body: unknown) =>
  app.http('PATCH', '/api/installation', { as, version, body });

describe('what holds for everybody here', () => {
  it('is read by all staff, and lets mail carry words unless somebody says otherwise', async () => {
    const { body, headers } = await read();
    expect(body).toMatchObject({ mailLinksOnly: false, version: 1 });
    expect(headers.get('etag')).toBe('"1"');
  });

  it('is changed by administrators alone', async () => {
    expect((await change(rosa, 1, { mailLinksOnly: true })).status).toBe(403);
    expect((await read()).body.mailLinksOnly).toBe(false);
  });

  it('is changed at the version that was read, by one of two at once', async () => {
    const { version } = (await read()).body;
    expect((await change(app.admin, undefined, { mailLinksOnly: true })).status).toBe(428);
    const answers = await Promise.all([1, 2].map(() => change(app.admin, version, { mailLinksOnly: true })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await read()).body).toMatchObject({ mailLinksOnly: true, version: version + 1 });
    await must(change(app.admin, version + 1, { mailLinksOnly: false }), 200);
  });

  it.each([
    [{ mailLinksOnly: 'yes' }, '/mailLinksOnly'],
    [{ mailLinksOnly: null }, '/mailLinksOnly'],
    [{ colour: 'red' }, '/colour'],
  ])('refuses %j', async (body, pointer) => {
    const { version } = (await read()).body;
    const answer = await change(app.admin, version, body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('tells all staff who changed it', async () => {
    const { version } = (await read()).body;
    await must(change(app.admin, version, { mailLinksOnly: true }), 200);
    const { body } = await must(app.http('GET', '/api/installation/history?limit=1&total=true', { as: rosa }), 200);
    expect(body.total).toBeGreaterThan(2);
    expect(body.items[0]).toMatchObject({
      actor: { name: app.admin.name },
      record: 'installation',
      op: 'UPDATE',
      before: { mailLinksOnly: false },
      after: { mailLinksOnly: true },
    });
  });
});
