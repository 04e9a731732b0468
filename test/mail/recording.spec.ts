import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { OutgoingMail } from '../../src/platform/mail/outgoing-mail.entity.js';
import { Recording } from '../../src/platform/mail/recording.js';
import { SenderLease } from '../../src/platform/mail/sender-lease.js';
import { deliveries, type OnItsWay } from './on-its-way.js';

describe('what a mail server answered', () => {
  const { server, reminded } = deliveries();

  /** A mail that this process has in hand, so that nobody else takes it up before its answer is recorded. */
  const inHand = async ({ app, tried, rows }: OnItsWay): Promise<OutgoingMail> => {
    await tried(1);
    const [{ id }] = await rows();
    await app.nest.get(SenderLease).hold(id);
    await app.sql(`update outgoing_mail set state = 'sending', sent_at = null`, [], 'superuser');
    return Object.assign(new OutgoingMail(), { id, attempts: 1 });
  };

  it('is remembered while the database is away', async () => {
    const found = await reminded((await server()).url);
    const mail = await inHand(found);
    const { app, theMail } = found;
    await app.sql('revoke update on outgoing_mail from aide_app', [], 'superuser');
    const sent = { outcome: 'sent', answer: '250 remembered', error: null } as const;
    const recorded = app.nest.get(Recording).record(mail, sent, new AbortController().signal);
    await pause(500);
    expect((await theMail()).state).toBe('sending');
    await app.sql('grant update on outgoing_mail to aide_app', [], 'superuser');
    await recorded;
    expect(await theMail()).toMatchObject({ state: 'sent', serverAnswer: '250 remembered' });
  });

  it('is kept without what cannot be stored, and without the Message-ID', async () => {
    const mails = await server({
      onData(stream, _, done) {
        let raw = '';
        stream.on('data', (chunk: Buffer) => {
          raw += chunk.toString('latin1');
        });
        stream.once('end', () => done(null, `taken\0 as\x07 number 1 ${raw.match(/^Message-ID: (.*)$/im)![1]}`));
      },
    });
    const { tried } = await reminded(mails.url);
    expect(await tried(1)).toMatchObject({ state: 'sent', serverAnswer: '250 taken  as  number 1 <…>' });
  });

  it('is recorded though another that came with it cannot be', async () => {
    const found = await reminded((await server()).url);
    const mail = await inHand(found);
    const recording = found.app.nest.get(Recording);
    const ending = new AbortController();
    const record = (id: string, answer: string) =>
      recording.record(
        Object.assign(new OutgoingMail(), { id, attempts: 1 }),
        { outcome: 'sent', answer, error: null },
        ending.signal,
      );
    // the first is at it alone; the other two are recorded together
    const first = record(randomUUID(), '250 alone');
    const spoilt = record(randomUUID(), '250 \0').catch(() => 'never');
    const spoilsMate = record(mail.id, '250 recorded');
    await Promise.all([first, spoilsMate]);
    expect(await found.theMail()).toMatchObject({ state: 'sent', serverAnswer: '250 recorded' });
    ending.abort();
    expect(await spoilt).toBe('never');
  });
});
