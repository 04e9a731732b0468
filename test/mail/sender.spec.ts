import { randomUUID } from 'node:crypto';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Delivery } from '../../src/platform/mail/delivery.js';
import { eventually } from '../mail-server.js';
import { deliveries } from './on-its-way.js';

describe('whoever sends a mail', () => {
  const { server, reminded } = deliveries();

  it('has it taken up again, under the same Message-ID, when it is gone and the queue with it', async () => {
    const mails = await server();
    const { app, tried, sweep, theMail, rows } = await reminded(mails.url);
    await tried(1);
    // as another process left it, one that says that it lives
    const sender = randomUUID();
    await app.sql(`insert into mail_sender values ($1, now() + interval '1 hour')`, [sender], 'superuser');
    await app.sql(`update outgoing_mail set state = 'sending', sender_id = $1`, [sender], 'superuser');
    app.clock.advance(3_600_000);
    await sweep();
    const [{ id: mail, recipient_id: person }] = await rows();
    await app.nest.get(Delivery).deliver({ mail, person, attempt: 1 }, { signal: new AbortController().signal });
    expect((await theMail()).state).toBe('sending');
    await app.sql(`update mail_sender set alive_until = now() where id = $1`, [sender], 'superuser');
    await sweep();
    await tried(2);
    const [{ message_id: id }] = await rows();
    expect(mails.received.map(({ mail }) => mail.messageId)).toEqual([id, id]);
  });

  it('says that it lives while the mail server takes its time, and is not overtaken', async () => {
    const answers: (() => void)[] = [];
    const mails = await server({
      onData(stream, _, done) {
        stream.resume();
        stream.once('end', () => answers.push(() => done(null, 'taken at last')));
      },
    });
    const { app, tried, sweep } = await reminded(mails.url);
    await eventually(async () => answers.length === 1);
    const lives = async () =>
      (await app.sql('select alive_until from mail_sender', [], 'superuser')).rows[0].alive_until;
    const before = await lives();
    await eventually(async () => (await lives()) > before);
    app.clock.advance(3_600_000);
    await sweep();
    await sweep();
    answers[0]!();
    expect(await tried(1)).toMatchObject({ state: 'sent', serverAnswer: '250 taken at last' });
    expect(answers).toHaveLength(1);
  });

  it('gives back what it is said to be sending and never began to: a commit that was lost on the way', async () => {
    const mails = await server();
    const { app, tried, sweep, theMail } = await reminded(mails.url);
    await tried(1);
    await app.sql(`update outgoing_mail set state = 'sending', sent_at = null`, [], 'superuser');
    await eventually(async () => (await theMail()).state === 'queued');
    await sweep();
    await eventually(async () => (await theMail()).state === 'sent');
    expect(mails.received).toHaveLength(2);
  });

  it('may end while a server takes its time, and has the mail sent again afterwards', async () => {
    const mails = await server({ onData: (stream) => stream.resume() });
    const { app, tried, theMail } = await reminded(mails.url);
    await eventually(async () => (await theMail()).state === 'sending');
    const began = Date.now();
    await app.nest.get(Jobs).rest();
    expect(await tried(1)).toMatchObject({ state: 'deferred', sentAt: null });
    // sooner than it would have given the server up by itself
    expect(Date.now() - began).toBeLessThan(25_000);
  });
});
