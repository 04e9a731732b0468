import { jest } from '@jest/globals';
import { BounceReader } from '../../src/platform/bounces/bounce-reader.js';
import { BouncedMail } from '../../src/platform/bounces/bounced-mail.js';
import { checkMailbox, readUnseen } from '../../src/platform/bounces/mailbox.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { bare, exchange, exim, mailOf, postfix, type Returned } from '../bounces/reports.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { type Dovecot, hasDovecot, SECRET, startDovecot, USER } from './dovecot.js';

const NINE = '2026-03-02T09:00:00Z';

/** The whole way: a mail leaves by SMTP, its report lies in Debian's Dovecot, the application reads it over IMAP. */
(hasDovecot ? describe : describe.skip)('a mailbox of bounces in Dovecot', () => {
  let dovecot: Dovecot;
  let mails: TestMailServer;
  let app: TestApp;
  let people: Person[];

  beforeEach(async () => {
    dovecot = await startDovecot();
    mails = await startMailServer();
    app = await startApp({ jobs: true, env: { SMTP_URL: mails.url, BOUNCE_IMAP_URL: dovecot.url } });
    app.clock.set(NINE);
  });

  afterEach(async () => {
    await app?.close();
    await mails?.close();
    await dovecot?.remove();
  });

  const get = async (path: string, as = app.admin) => (await must(app.http('GET', path, { as }), 200)).body;
  /** The mailbox is looked into once a minute at most. */
  const read = async () => {
    app.clock.advance(60_000);
    return app.nest.get(BounceReader).read();
  };

  /** A colleague each, with a reminder that was sent to them. */
  const sentTo = async (...names: string[]): Promise<Returned[]> => {
    people = [];
    for (const name of names) {
      const person = await app.member(name);
      people.push(person);
      await followUp(app, person, { title: `For ${name}`, reminders: [{ at: NINE }] });
    }
    await app.nest.get(Sweep).run();
    await haveLeft(names.length);
    const { items } = await get('/api/outbox?state=sent&limit=200');
    return Promise.all(
      people.map(async (person) => {
        const { id } = items.find((one: { toAddress: string }) => one.toAddress === person.email);
        return { address: person.email, messageId: (await get(`/api/outbox/${id}`, person)).messageId };
      }),
    );
  };
  const haveLeft = async (count: number) => {
    await mails.until(count);
    await eventually(async () => (await get('/api/outbox?state=sent&total=true')).total === count);
  };
  const states = async () => {
    const { items } = await get('/api/outbox?limit=200');
    return Object.fromEntries(items.map((one: { toAddress: string; state: string }) => [one.toAddress, one.state]));
  };
  const suppressed = async () =>
    (await get('/api/suppressions')).items.map(({ address }: { address: string }) => address).sort();

  it('is read as Postfix, Exim, Exchange and a filter write it, and leaves alone what is no bounce of ours', async () => {
    const [ana, bola, chen, dina, emre, fatou] = await sentTo('Ana', 'Bola', 'Chen', 'Dina', 'Emre', 'Fatou');
    expect(mails.received.every(({ from }) => from === USER)).toBe(true);
    await dovecot.deliver(mailOf('From: somebody@example.net', 'Subject: Your prize', '', 'Click here.'));
    await dovecot.deliver(postfix(ana!));
    await dovecot.deliver(exim(bola!));
    await dovecot.deliver(exchange(chen!));
    await dovecot.deliver(bare(dina!));
    await dovecot.deliver(postfix(emre!, { action: 'delayed', status: '4.4.1' }));
    await dovecot.deliver(postfix({ ...fatou!, messageId: '<00000000-0000-4000-8000-000000000000@localhost>' }));
    await dovecot.deliver(exim({ address: fatou!.address, messageId: ana!.messageId }));
    expect(await read()).toBe(true);
    expect(await states()).toEqual({
      ...Object.fromEntries([ana!, bola!, chen!, dina!].map(({ address }) => [address, 'bounced'])),
      ...Object.fromEntries([emre!, fatou!].map(({ address }) => [address, 'sent'])),
    });
    expect(await suppressed()).toEqual([ana!, bola!, chen!, dina!].map(({ address }) => address));
    expect(await get('/api/me', people[0])).toMatchObject({
      mail: { comesBack: { reason: expect.stringContaining('550 5.1.1') } },
    });
    const history = async () => (await app.sql('select count(*)::int as n from history', [], 'superuser')).rows[0].n;
    const before = await history();
    expect(await read()).toBe(true);
    expect(await history()).toBe(before);
  });

  it('may hold what was made to hurt, and what comes after it is read all the same', async () => {
    const [ana] = await sentTo('Ana');
    const parts = 'Content-Type: multipart/report; boundary=b\r\n\r\n';
    await dovecot.deliver(Buffer.concat([Buffer.from('Subject: large\r\n\r\n'), Buffer.alloc(40 * 2 ** 20, 'a')]));
    await dovecot.deliver(`${parts}${'--b\r\nContent-Type: message/delivery-status\r\n\r\nx\r\n'.repeat(20_000)}`);
    await dovecot.deliver(
      `Subject: =?x-no-such-charset?Q?=FF?=\r\n${parts}--b\r\nContent-Type: text/plain; charset=\0\r\n\r\n\xff\0`,
    );
    await dovecot.deliver(Buffer.from(Array.from({ length: 100_000 }, (_, n) => (n * 7919) % 256)));
    await dovecot.deliver('');
    await dovecot.deliver(postfix(ana!));
    const began = performance.now();
    const heap = process.memoryUsage().rss;
    expect(await read()).toBe(true);
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(process.memoryUsage().rss - heap).toBeLessThan(150 * 2 ** 20);
    expect(await suppressed()).toEqual([ana!.address]);
  });

  it('may hold a report that cannot be entered, and what comes after it is read all the same', async () => {
    const [ana, bola] = await sentTo('Ana', 'Bola');
    await dovecot.deliver(postfix({ ...ana!, messageId: '<a\0b@localhost>' }));
    await dovecot.deliver(exim(ana!));
    await dovecot.deliver(postfix(bola!));
    const mails = app.nest.get(BouncedMail);
    const failing = (message: string, code?: string) =>
      jest.spyOn(mails, 'take').mockRejectedValueOnce(Object.assign(new Error(message), { code }));
    failing('Connection terminated unexpectedly');
    await read();
    expect((await get('/api/health')).bounces.failing).toBe(true);
    expect(await suppressed()).toEqual([]);
    failing('invalid byte sequence', '22021');
    await read();
    expect((await get('/api/health')).bounces.failing).toBe(false);
    expect(await suppressed()).toEqual([ana!.address, bola!.address]);
  });

  it('is read to its end at once, however much lies in it', async () => {
    const [ana] = await sentTo('Ana');
    for (let n = 0; n < 60; n++) await dovecot.deliver(mailOf('From: somebody@example.net', `Subject: ${n}`, '', 'x'));
    await dovecot.deliver(postfix(ana!));
    await read();
    expect(await suppressed()).toEqual([ana!.address]);
  });

  it('is read on from where the time was up, oldest first, though there is more than is looked through at a time', async () => {
    const count = 40;
    for (let n = 0; n < 10_000; n++) await dovecot.deliver('Subject: read\r\n\r\n', 'read');
    await checkMailbox(dovecot.url);
    for (let n = 0; n < count; n++) await dovecot.deliver(mailOf(`Subject: ${n}`, '', 'x'));
    const taken: string[] = [];
    const reading = (goesOn: () => boolean) =>
      readUnseen(
        dovecot.url,
        async (raw) => {
          taken.push(/^Subject: (\d+)/.exec(Buffer.from(raw).toString())![1]!);
          return taken.length % 7 === 0;
        },
        goesOn,
        new AbortController().signal,
      );
    await reading(() => taken.length < 25);
    await reading(() => taken.length < 30);
    await reading(() => true);
    expect(taken).toEqual(Array.from({ length: count }, (_, n) => String(n)));
    await reading(() => true);
    expect(taken).toHaveLength(count);
  });

  it('is read by one process at a time', async () => {
    const other = await startApp({ scratch: app.scratch, env: { BOUNCE_IMAP_URL: dovecot.url } });
    app.clock.advance(60_000);
    other.clock.set(app.clock.now());
    const both = await Promise.all([app, other].map((one) => one.nest.get(BounceReader).read()));
    await other.close();
    expect(both.sort()).toEqual([false, true]);
  });

  it('that is away harms nothing, is said without the password, and is read once it is back', async () => {
    const [ana] = await sentTo('Ana');
    await read();
    await dovecot.deliver(postfix(ana!));
    await dovecot.stop();
    expect(await read()).toBe(true);
    expect(await suppressed()).toEqual([]);
    const { bounces } = await get('/api/health');
    expect(bounces).toEqual({ lastReadAt: '2026-03-02T09:01:00.000Z', failing: true });
    await expect(checkMailbox(dovecot.url)).rejects.toThrow('ECONNREFUSED');
    await dovecot.start();
    await read();
    expect(await suppressed()).toEqual([ana!.address]);
    expect((await get('/api/health')).bounces).toEqual({ lastReadAt: '2026-03-02T09:03:00.000Z', failing: false });
    await checkMailbox(dovecot.url);
  });

  it('that refuses the password or has no such folder says so, and shows no password', async () => {
    const said: string[] = [];
    for (const url of [dovecot.url.replace('s3cret', 'wr0ng'), dovecot.url.replace('INBOX', 'NoSuch')]) {
      said.push(await checkMailbox(url).then(String, (error: Error) => error.message));
    }
    expect(said).toEqual([
      expect.stringMatching(/refuses the user or password/),
      expect.stringMatching(/Mailbox doesn't exist/),
    ]);
    expect(said.join()).not.toMatch(new RegExp(`s3cret|wr0ng|${encodeURIComponent(SECRET)}`));
  });
});
