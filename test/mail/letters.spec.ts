import { must } from '../app.js';
import { eventually } from '../mail-server.js';
import { deliveries, NINE, type OnItsWay } from './on-its-way.js';

describe('delivery of a letter', () => {
  const { server, reminded } = deliveries();

  /** A letter beside the reminder, newer than that. */
  const letter = ({ app }: OnItsWay, state: string) =>
    app.sql(
      `insert into outgoing_mail (message_id, mail_class, kind, scope, scope_id, recipient_id, to_address, subject, body_text, body_html,
         state, attempts, next_attempt_at, give_up_at, created_at)
       select '<letter@localhost>', 'letter', 'letter', 'follow_up', id, owner_id, 'mission@example.org', 'A letter', 'Dear all', '<p>Dear all</p>',
         $1, 0, $2, '2027-01-01', '2027-01-01' from follow_up limit 1`,
      [state, NINE],
      'superuser',
    );

  it('that was being sent when the process ended never goes out a second time by itself', async () => {
    const mails = await server();
    const found = await reminded(mails.url);
    const { app, ines, sweep, theMail, tried } = found;
    await tried(1);
    await letter(found, 'sending');
    await sweep();
    const unknown = await eventually(async () => {
      const mail = await theMail();
      return mail.state === 'unknown' && mail;
    });
    expect(unknown.lastError).toContain('nobody knows whether it arrived');
    app.clock.advance(7 * 24 * 3_600_000);
    await sweep();
    expect((await theMail()).state).toBe('unknown');
    expect(mails.received).toHaveLength(1);
    await must(app.http('POST', `/api/outbox/${unknown.id}/retry`, { as: ines }), 200);
    expect((await mails.until(2))[1]!.mail).toMatchObject({ subject: 'A letter', messageId: '<letter@localhost>' });
  });

  it('that this process is said to be sending, and is not, never goes out a second time by itself', async () => {
    const mails = await server();
    const found = await reminded(mails.url);
    const { app, sweep, theMail, tried } = found;
    await tried(1);
    await letter(found, 'sending');
    await app.sql(
      `update outgoing_mail set sender_id = (select id from mail_sender) where mail_class = 'letter'`,
      [],
      'superuser',
    );
    const unknown = await eventually(async () => {
      const mail = await theMail();
      return mail.state !== 'sending' && mail;
    });
    expect(unknown).toMatchObject({ state: 'unknown', lastError: expect.stringContaining('nobody knows whether') });
    await sweep();
    expect(mails.received).toHaveLength(1);
  });

  it('that the server took without a word is of unknown fate, and one that it never saw is not', async () => {
    const mails = await server({ onData: (stream) => stream.resume() });
    const found = await reminded(mails.hastyUrl);
    const { app, ines, sweep, theMail, tried } = found;
    await tried(1);
    await letter(found, 'queued');
    await sweep();
    expect((await tried(1)).state).toBe('unknown');
    await mails.close();
    await must(app.http('POST', `/api/outbox/${(await theMail()).id}/retry`, { as: ines }), 200);
    expect(await tried(2)).toMatchObject({ state: 'deferred', lastError: expect.stringContaining('ECONNREFUSED') });
  });
});
