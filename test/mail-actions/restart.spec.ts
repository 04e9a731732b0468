import { must } from '../app.js';
import { type AppWithMail, startAppWithMail } from '../app-with-mail.js';
import { reminded } from '../build/reminded.js';
import { startMailServer, type TestMailServer } from '../mail-server.js';
import { type ScratchDatabase, scratchDatabase } from '../scratch-database.js';

/** What a link outlives, and what it does not. */
describe('a link in a mail', () => {
  let scratch: ScratchDatabase;
  let mails: TestMailServer;
  let app: AppWithMail;
  beforeAll(async () => {
    scratch = await scratchDatabase();
    mails = await startMailServer();
  });
  afterAll(async () => {
    await app?.close();
    await mails?.close();
    await scratch?.drop();
  });

  const start = async () => {
    app = await startAppWithMail({ scratch, mails });
  };
  const restart = async () => {
    await app.close();
    await start();
  };
  const act = (token: string) => app.http('POST', `/api/mail-actions/${token}`, { body: { action: 'done' } });

  it('works after a restart', async () => {
    await start();
    const { id, token } = await reminded(app, app.admin);
    await restart();
    await must(act(token), 200);
    expect((await must(app.http('GET', `/api/follow-ups/${id}`, { as: app.admin }), 200)).body.status).toBe('done');
  });

  it('does not outlive the key: it is none of ours then, and the next mail has one that works', async () => {
    const before = await reminded(app, app.admin);
    await app.sql('delete from signing_key', [], 'superuser');
    await restart();
    expect((await act(before.token)).status).toBe(404);
    const after = await reminded(app, app.admin);
    await must(act(after.token), 200);
  });
});
