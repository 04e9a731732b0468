import { randomUUID } from 'node:crypto';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { Jobs } from '../../src/platform/jobs/jobs.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { Delivery } from '../../src/platform/mail/delivery.js';
import { MailCheck } from '../../src/platform/mail/mail-check.js';
import { OutgoingMail } from '../../src/platform/mail/outgoing-mail.entity.js';
import { Recording } from '../../src/platform/mail/recording.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';

describe('delivery', () => {
  let app: TestApp;
  let ines: Person;
  const closing: (() => Promise<unknown>)[] = [];

  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  /** The application with its worker beside such a mail server, and one reminder due now. */
  const withReminder = async (SMTP_URL: string) => {
    app = await startApp({ worker: true, env: SMTP_URL ? { SMTP_URL } : {} });
    closing.push(() => app.close());
    ines = await app.member('Ines Quintana');
    app.clock.set('2026-03-02T09:00:00Z');
    await followUp(app, ines, { reminders: [{ at: '2026-03-02T09:00:00Z' }] });
    await sweep();
  };
  const server = async (moods?: Parameters<typeof startMailServer>[0], port = 0): Promise<TestMailServer> => {
    const mails = await startMailServer(moods, port);
    closing.push(() => mails.close());
    return mails;
  };
  const sweep = () => app.nest.get(Sweep).run();
  const theMail = async () => (await must(app.http('GET', '/api/outbox', { as: ines }), 200)).body.items[0];
  /** The mail, once it has been tried so often and the answer is recorded. */
  const tried = (attempts: number) =>
    eventually(async () => {
      const mail = await theMail();
      return mail?.attempts === attempts && mail.state !== 'sending' && mail;
    });
  const refuse = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

  it('ends in the built-in catcher where there is no mail server, and says that mail does not leave', async () => {
    await withReminder('');
    expect(await tried(1)).toMatchObject({
      state: 'sent',
      sentAt: '2026-03-02T09:00:00.000Z',
      serverAnswer: '250 kept in the Outbox; it does not leave this machine',
    });
    const settings = await must(app.http('GET', '/api/mail', { as: ines }), 200);
    expect(settings.body).toEqual({ leaves: false, catcher: true, from: app.config.mailFrom });
    expect((await app.http('GET', '/api/mail')).status).toBe(401);
  });

  it('never shows the password of the mail server', async () => {
    const mails = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(new Error('Invalid login')),
    });
    const said: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = ((text: string) => said.push(text) > 0) as typeof write;
    await withReminder(mails.url.replace('smtp://', 'smtp://crm:s3cret-w0rd@'));
    const mail = await tried(1).finally(() => {
      process.stderr.write = write;
    });
    // a refused sign-in is no fault of the mail: it waits for somebody to mend the password
    expect(mail.state).toBe('deferred');
    expect(mail.lastError).toContain('Invalid login');
    const settings = await must(app.http('GET', '/api/mail', { as: ines }), 200);
    expect(settings.body).toMatchObject({ leaves: true, catcher: false });
    expect(JSON.stringify([mail, settings.body, said])).not.toContain('s3cret-w0rd');
  });

  it('tries again, ever more slowly, while the server says "not now"', async () => {
    let patience = 3;
    const mails = await server({
      onRcptTo: (_, __, done) => (patience-- > 0 ? done(refuse(451, 'come back later')) : done()),
    });
    await withReminder(mails.url);
    const first = await tried(1);
    expect(first).toMatchObject({ state: 'deferred', sentAt: null, serverAnswer: '451 come back later' });
    expect(first.lastError).toContain('451 come back later');
    const { items } = (await must(app.http('GET', '/api/follow-ups', { as: ines }), 200)).body;
    const { reminders } = (await must(app.http('GET', `/api/follow-ups/${items[0].id}`, { as: ines }), 200)).body;
    const { id, nextAttemptAt } = first;
    expect(reminders[0].mail).toEqual({ id, state: 'deferred', sentAt: null, caught: false, nextAttemptAt });
    let waited = 0;
    for (const [attempts, seconds] of [
      [1, 30],
      [2, 60],
      [3, 120],
    ] as const) {
      const { nextAttemptAt } = await tried(attempts);
      waited += seconds;
      expect(Date.parse(nextAttemptAt) - Date.parse('2026-03-02T09:00:00Z')).toBe(waited * 1000);
      app.clock.set(new Date(Date.parse(nextAttemptAt) - 1));
      await sweep();
      expect((await theMail()).attempts).toBe(attempts);
      app.clock.set(nextAttemptAt);
      await sweep();
    }
    expect(await tried(4)).toMatchObject({ state: 'sent', lastError: null, serverAnswer: '250 queued as number 1' });
    expect(mails.received).toHaveLength(1);
  });

  it('gives up at once when the server says "never", until somebody has it sent again', async () => {
    let refusing = true;
    const mails = await server({
      onRcptTo: (_, __, done) => (refusing ? done(refuse(550, 'no such mailbox')) : done()),
    });
    await withReminder(mails.url);
    const failed = await tried(1);
    expect(failed).toMatchObject({ state: 'failed', nextAttemptAt: null, serverAnswer: '550 no such mailbox' });
    app.clock.advance(3_600_000);
    await sweep();
    expect((await theMail()).attempts).toBe(1);
    refusing = false;
    const again = await must(app.http('POST', `/api/outbox/${failed.id}/retry`, { as: ines }), 200);
    expect(again.body.state).toBe('queued');
    expect(await tried(2)).toMatchObject({ state: 'sent' });
    const conflict = await app.http('POST', `/api/outbox/${failed.id}/retry`, { as: ines });
    expect(conflict.status).toBe(409);
    expect(mails.received).toHaveLength(1);
  });

  it('gives up after two days, and not before', async () => {
    const { url, close } = await startMailServer();
    await close();
    await withReminder(url);
    expect((await tried(1)).lastError).toMatch(/ECONNREFUSED/);
    app.clock.set('2026-03-04T08:59:59Z');
    await sweep();
    expect((await tried(2)).state).toBe('deferred');
    app.clock.set('2026-03-04T10:00:00Z');
    await sweep();
    expect((await tried(3)).state).toBe('failed');
  });

  it('is not held up by a server that says nothing', async () => {
    const sockets = new Set<Socket>();
    const silent = createServer((socket) => sockets.add(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    closing.push(async () => {
      for (const socket of sockets) socket.destroy();
      silent.close();
    });
    const { port } = silent.address() as AddressInfo;
    await withReminder(`smtp://127.0.0.1:${port}?greetingTimeout=300&socketTimeout=300`);
    for (let n = 0; n < 9; n++) await followUp(app, ines, { reminders: [{ at: '2026-03-02T09:00:00Z' }] });
    await sweep();
    const { items } = await eventually(async () => {
      const { body } = await app.http('GET', '/api/outbox?state=deferred', { as: ines });
      return body.items.length === 10 && body.items.every((mail: { attempts: number }) => mail.attempts === 1) && body;
    });
    expect(items[0].lastError).toMatch(/^The mail server did not answer: /);
  });

  it('comes back when the server does', async () => {
    const { url, port, close } = await startMailServer();
    await close();
    await withReminder(url);
    await tried(1);
    const mails = await server({}, port);
    app.clock.advance(30_000);
    await sweep();
    expect(await tried(2)).toMatchObject({ state: 'sent' });
    expect(mails.received).toHaveLength(1);
  });

  it('comes back at once when the server does after having been away for long, save what waits for reasons of its own', async () => {
    const { url, port, close } = await startMailServer();
    await close();
    await withReminder(url);
    await tried(1);
    const check = app.nest.get(MailCheck);
    // the worker asked at its start, when the clock had not been set yet
    await eventually(async () => (await app.sql('delete from mail_check', [], 'superuser')).rowCount);
    await check.run();
    for (const title of ['Another', 'Locked out']) {
      await followUp(app, ines, { title, reminders: [{ at: '2026-03-02T09:00:00Z' }] });
    }
    await sweep();
    await eventually(async () => (await mailRows()).every(({ state }) => state === 'deferred'));
    await app.sql(
      `update outgoing_mail set next_attempt_at = '2026-03-02T12:00:00Z', server_answer = case
         when subject like '%Another' then '450 mailbox is full' when subject like '%out' then '535 5.7.8 not with these words' end`,
      [],
      'superuser',
    );
    const mails = await server({}, port);
    app.clock.advance(60_000);
    await check.run();
    await sweep();
    await mails.until(2);
    expect((await mailRows()).map(({ state, subject }) => `${state} ${subject}`).sort()).toEqual([
      'deferred Reminder: Another',
      'sent Reminder: Locked out',
      'sent Reminder: Send the draft resolution',
    ]);
  });

  it('keeps the same Message-ID when the server took it and could not say so', async () => {
    const ids: string[] = [];
    const mails = await server({
      onData(stream, _, done) {
        let raw = '';
        stream.on('data', (chunk: Buffer) => {
          raw += chunk.toString('latin1');
        });
        stream.once('end', () => {
          ids.push(/^Message-ID: (.*)$/im.exec(raw)![1]!);
          if (ids.length > 1) done(null, 'taken');
        });
      },
    });
    await withReminder(mails.url);
    expect((await tried(1)).state).toBe('deferred');
    app.clock.advance(30_000);
    await sweep();
    expect((await tried(2)).state).toBe('sent');
    const [{ message_id: id }] = await mailRows();
    expect(ids).toEqual([id, id]);
  });

  /** The mail as another process left it: being sent, by one that says that it lives until then. */
  const sentElsewhere = async (aliveFor: string) => {
    const sender = randomUUID();
    await app.sql(`insert into mail_sender values ($1, now() + $2::interval)`, [sender, aliveFor], 'superuser');
    await app.sql(`update outgoing_mail set state = 'sending', sender_id = $1`, [sender], 'superuser');
    return sender;
  };

  it('is taken up again, under the same Message-ID, when whoever began to send it is gone and the queue with it', async () => {
    const mails = await server();
    await withReminder(mails.url);
    await tried(1);
    const sender = await sentElsewhere('1 hour');
    app.clock.advance(3_600_000);
    await sweep();
    const [{ id: mail, recipient_id: person }] = await mailRows();
    await app.nest.get(Delivery).deliver({ mail, person, attempt: 1 }, { signal: new AbortController().signal });
    expect((await theMail()).state).toBe('sending');
    await app.sql(`update mail_sender set alive_until = now() where id = $1`, [sender], 'superuser');
    await sweep();
    await tried(2);
    const [{ message_id: id }] = await mailRows();
    expect(mails.received.map(({ mail }) => mail.messageId)).toEqual([id, id]);
  });

  const mailRows = async () => (await app.sql('select * from outgoing_mail', [], 'superuser')).rows;

  it('says that it lives while the mail server takes its time, and is not overtaken', async () => {
    const answers: (() => void)[] = [];
    const mails = await server({
      onData(stream, _, done) {
        stream.resume();
        stream.once('end', () => answers.push(() => done(null, 'taken at last')));
      },
    });
    await withReminder(mails.patientUrl);
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
    await withReminder(mails.url);
    await tried(1);
    await app.sql(`update outgoing_mail set state = 'sending', sent_at = null`, [], 'superuser');
    await eventually(async () => (await theMail()).state === 'queued');
    await sweep();
    await eventually(async () => (await theMail()).state === 'sent');
    expect(mails.received).toHaveLength(2);
  });

  it('remembers the answer while the database is away', async () => {
    const mails = await server();
    await withReminder(mails.url);
    await tried(1);
    const [row] = await mailRows();
    await app.sql('revoke update on outgoing_mail from aide_app', [], 'superuser');
    await app.sql(`update outgoing_mail set state = 'sending', sent_at = null`, [], 'superuser');
    const mail = Object.assign(new OutgoingMail(), { id: row.id, attempts: 1 });
    const sent = { outcome: 'sent', answer: '250 remembered', error: null } as const;
    const recorded = app.nest.get(Recording).record(mail, sent, new AbortController().signal);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect((await theMail()).state).toBe('sending');
    await app.sql('grant update on outgoing_mail to aide_app', [], 'superuser');
    await recorded;
    expect(await theMail()).toMatchObject({ state: 'sent', serverAnswer: '250 remembered' });
  });

  it('keeps the server’s answer without what cannot be stored, and without the Message-ID', async () => {
    const mails = await server({
      onData(stream, _, done) {
        let raw = '';
        stream.on('data', (chunk: Buffer) => {
          raw += chunk.toString('latin1');
        });
        stream.once('end', () => done(null, `taken\0 as\x07 number 1 ${raw.match(/^Message-ID: (.*)$/im)![1]}`));
      },
    });
    await withReminder(mails.url);
    expect(await tried(1)).toMatchObject({ state: 'sent', serverAnswer: '250 taken  as  number 1 <…>' });
  });

  it('records an answer though another that came with it cannot be recorded', async () => {
    const mails = await server();
    await withReminder(mails.url);
    await tried(1);
    await app.sql(`update outgoing_mail set state = 'sending', sent_at = null`, [], 'superuser');
    const [row] = await mailRows();
    const recording = app.nest.get(Recording);
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
    const spoilsMate = record(row.id, '250 recorded');
    await Promise.all([first, spoilsMate]);
    expect(await theMail()).toMatchObject({ state: 'sent', serverAnswer: '250 recorded' });
    ending.abort();
    expect(await spoilt).toBe('never');
  });

  it('lets the process end while a server takes its time, and has the mail sent again afterwards', async () => {
    const mails = await server({ onData: (stream) => stream.resume() });
    await withReminder(mails.patientUrl);
    await eventually(async () => (await theMail()).state === 'sending');
    const began = Date.now();
    await app.nest.get(Jobs).rest();
    expect(Date.now() - began).toBeLessThan(8000);
    expect(await tried(1)).toMatchObject({ state: 'deferred', sentAt: null });
  });

  describe('of a letter', () => {
    const letter = async (state: string, nextAttemptAt: string) => {
      await app.sql(
        `insert into outgoing_mail (message_id, mail_class, kind, scope, scope_id, recipient_id, to_address, subject, body_text, body_html,
           state, attempts, next_attempt_at, give_up_at, created_at)
         select '<letter@localhost>', 'letter', 'letter', 'follow_up', id, owner_id, 'mission@example.org', 'A letter', 'Dear all', '<p>Dear all</p>',
           $1, 0, $2, '2027-01-01', '2027-01-01' from follow_up limit 1`,
        [state, nextAttemptAt],
        'superuser',
      );
    };

    it('that was being sent when the process ended never goes out a second time by itself', async () => {
      const mails = await server();
      await withReminder(mails.url);
      await mails.until(1);
      await letter('sending', '2026-03-02T09:00:00Z');
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
      await withReminder(mails.url);
      await tried(1);
      await letter('sending', '2026-03-02T09:00:00Z');
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
      await withReminder(mails.url);
      await tried(1);
      await letter('queued', '2026-03-02T09:00:00Z');
      await sweep();
      expect((await tried(1)).state).toBe('unknown');
      await mails.close();
      await must(app.http('POST', `/api/outbox/${(await theMail()).id}/retry`, { as: ines }), 200);
      expect(await tried(2)).toMatchObject({ state: 'deferred', lastError: expect.stringContaining('ECONNREFUSED') });
    });
  });
});
