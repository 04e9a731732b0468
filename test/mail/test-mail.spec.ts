import { must, type Person } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { eventually } from '../mail-server.js';

describe('a test mail', () => {
  let app: AppWithMail;
  let ines: Person;

  beforeAll(async () => {
    app = await startAppWithMail({ now: '2026-03-02T09:00:00Z' });
    ines = await app.member('Ines Quintana');
  });
  afterAll(() => app?.close());

  it('goes to whoever asks for it, the way of a reminder, and the Outbox says what became of it', async () => {
    const asked = await must(app.http('POST', '/api/outbox/test', { as: ines }), 201);
    const path = `/api/outbox/${asked.body.id}`;
    expect(asked.headers.get('location')).toBe(path);
    const { to, mail } = (await app.mails.until(1))[0]!;
    expect(to).toEqual(['ines.quintana@example.org']);
    expect(mail.subject).toBe('A test mail from Aide-Mémoire');
    expect(mail.text).toContain(`${app.config.baseUrl}/health`);
    await eventually(async () => (await must(app.http('GET', path, { as: ines }))).body.state === 'sent');
  });

  it('is not sent again within a minute, nor twice at once', async () => {
    const twice = await app.http('POST', '/api/outbox/test', { as: ines });
    expect([twice.status, twice.body.code]).toEqual([409, 'just-sent']);
    const bola = await app.member('Bola Adeyemi');
    const both = await Promise.all([1, 2].map(() => app.http('POST', '/api/outbox/test', { as: bola })));
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    app.clock.advance(61_000);
    await must(app.http('POST', '/api/outbox/test', { as: ines }), 201);
    expect(await app.mails.until(3)).toHaveLength(3);
  });
});
