import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer } from '../mail-server.js';

describe('mail where there is no mail server', () => {
  let app: TestApp;
  let ines: Person;

  afterEach(() => app.close());

  const remindBy = async (SMTP_URL: string) => {
    app = await startApp({ jobs: true, env: SMTP_URL ? { SMTP_URL } : {} });
    ines = await app.member('Ines Quintana');
    app.clock.set('2026-03-02T09:00:00Z');
    const { id } = await followUp(app, ines, { reminders: [{ at: '2026-03-02T09:00:00Z' }] });
    await app.nest.get(Sweep).run();
    return eventually(async () => {
      const { body } = await must(app.http('GET', `/api/follow-ups/${id}`, { as: ines }), 200);
      const { mail } = body.reminders[0];
      return mail?.state === 'sent' && mail;
    });
  };
  const inOutbox = async () => (await must(app.http('GET', '/api/outbox', { as: ines }), 200)).body.items;

  it('is told from mail that left, on the follow-up and in the Outbox', async () => {
    expect(await remindBy('')).toMatchObject({ caught: true, sentAt: '2026-03-02T09:00:00.000Z' });
    expect(await inOutbox()).toMatchObject([{ state: 'sent', caught: true }]);
  });

  it('is none of what a mail server took, whatever that server says', async () => {
    const mails = await startMailServer({
      onData(stream, _, done) {
        stream.resume();
        stream.once('end', () => done(null, 'kept in the Outbox; it does not leave this machine'));
      },
    });
    expect(await remindBy(mails.url)).toMatchObject({ caught: false });
    expect(await inOutbox()).toMatchObject([{ state: 'sent', caught: false }]);
    await mails.close();
  });

  it('cannot have come back', async () => {
    await remindBy('');
    const comeBack = `update outgoing_mail set state = 'bounced'`;
    await expect(app.sql(comeBack, [], 'superuser')).rejects.toThrow('outgoing_mail_caught_check');
  });
});
