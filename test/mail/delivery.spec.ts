import { type AddressInfo, createServer, type Socket } from 'node:net';
import { MailCheck } from '../../src/platform/mail/mail-check.js';
import { must } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer } from '../mail-server.js';
import { deliveries, NINE } from './on-its-way.js';

describe('delivery', () => {
  const { server, reminded, closing } = deliveries();
  const refuse = (responseCode: number, words: string) => Object.assign(new Error(words), { responseCode });

  it('ends in the built-in catcher where there is no mail server, and says that mail does not leave', async () => {
    const { app, ines, tried } = await reminded('');
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
    const { app, ines, tried } = await reminded(mails.url.replace('smtp://', 'smtp://crm:s3cret-w0rd@'));
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
    const { app, ines, tried, sweep, theMail } = await reminded(mails.url);
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
      expect(Date.parse(nextAttemptAt) - Date.parse(NINE)).toBe(waited * 1000);
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
    const { app, ines, tried, sweep, theMail } = await reminded(mails.url);
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
    const { app, tried, sweep } = await reminded(url);
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
    const { app, ines, sweep } = await reminded(`smtp://127.0.0.1:${port}?greetingTimeout=300&socketTimeout=300`);
    for (let n = 0; n < 9; n++) await followUp(app, ines, { reminders: [{ at: NINE }] });
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
    const { app, tried, sweep } = await reminded(url);
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
    const { app, ines, tried, sweep, rows } = await reminded(url);
    await tried(1);
    const check = app.nest.get(MailCheck);
    await check.run();
    for (const title of ['Another', 'Locked out']) await followUp(app, ines, { title, reminders: [{ at: NINE }] });
    await sweep();
    await eventually(async () => (await rows()).every(({ state }) => state === 'deferred'));
    await app.sql(
      `update outgoing_mail set next_attempt_at = '2026-03-02T12:00:00Z', server_answer = case
         when subject like '%Another' then '450 mailbox is full' when subject like '%out' then '535 5.7.8 not with these words' end`,
      [],
      'superuser',
    );
    await server({}, port);
    app.clock.advance(60_000);
    await check.run();
    await sweep();
    const sent = await eventually(async () => {
      const all = await rows();
      return all.filter(({ state }) => state === 'sent').length === 2 && all;
    });
    expect(sent.map(({ state, subject }) => `${state} ${subject}`).sort()).toEqual([
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
    const { app, tried, sweep, rows } = await reminded(mails.hastyUrl);
    expect((await tried(1)).state).toBe('deferred');
    app.clock.advance(30_000);
    await sweep();
    expect((await tried(2)).state).toBe('sent');
    const [{ message_id: id }] = await rows();
    expect(ids).toEqual([id, id]);
  });
});
