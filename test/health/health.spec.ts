import { createServer, type Socket } from 'node:net';
import type { Finding } from '../../src/health/finding.js';
import { HealthService } from '../../src/health/health.service.js';
import { Heartbeat } from '../../src/platform/jobs/heartbeat.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { MailCheck } from '../../src/platform/mail/mail-check.js';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { type ScratchDatabase, scratchDatabase } from '../scratch-database.js';
import { silenced } from './silenced.js';

interface Report {
  verdict: { is: string; words: string };
  findings: Finding[];
}

const WILL_ARRIVE = { is: 'fine', words: 'Tomorrow’s reminders will arrive.' };

describe('health', () => {
  let scratch: ScratchDatabase;
  const apps: TestApp[] = [];
  const closing: (() => Promise<unknown>)[] = [];

  beforeEach(async () => {
    scratch = await scratchDatabase();
  });

  afterEach(async () => {
    for (const app of apps.splice(0).reverse()) await app.close();
    for (const close of closing.splice(0)) await close();
    await scratch.drop();
  });

  const start = async (SMTP_URL = '', worker = true, env = {}): Promise<TestApp> => {
    const app = await startApp({ worker, scratch, env: { SMTP_URL, ...env } });
    apps.push(app);
    return app;
  };
  const mailServer = async (moods?: Parameters<typeof startMailServer>[0]): Promise<TestMailServer> => {
    const mails = await startMailServer(moods);
    closing.push(() => mails.close());
    return mails;
  };
  const report = async (app: TestApp, as = app.admin): Promise<Report> =>
    (await must(app.http('GET', '/api/health/findings', { as }), 200)).body;
  const probe = async (app: TestApp) => (await must(app.http('GET', '/api/health'), 200)).body;
  const find = ({ findings }: Report, about: string) => findings.find((finding) => finding.about === about)!;
  /** Has somebody reminded now, and waits until the mail has come to this. */
  const remind = async (app: TestApp, as: Person, state = 'sent') => {
    const { id } = await followUp(app, as, { reminders: [{ at: new Date(Date.now() - 1000).toISOString() }] });
    await eventually(() => app.nest.get(Sweep).run());
    await eventually(async () => {
      const { body } = await app.http('GET', `/api/follow-ups/${id}`, { as });
      return body.reminders[0].mail?.state === state;
    });
  };
  /** The report, once its verdict is no longer that of the first seconds. */
  const settled = (app: TestApp) =>
    eventually(async () => {
      const now = await report(app);
      return !now.findings.some(({ words }) => /not been asked|just started/.test(words)) && now;
    });

  it('of an application that is well is told in one sentence, and in what is behind it', async () => {
    const mails = await mailServer({ allowInsecureAuth: true, onAuth: (_, __, done) => done(null, { user: 'crm' }) });
    const app = await start(mails.url.replace('smtp://', 'smtp://crm:s3cret-w0rd@'));
    const found = await settled(app);
    expect(found.verdict).toEqual(WILL_ARRIVE);
    expect(found.findings.filter(({ is }) => is !== 'fine').map(({ about }) => about)).toEqual(['bounces']);
    expect(find(found, 'worker').words).toMatch(
      /^Reminders are running: they were last looked for (\d seconds ago|just now)\.$/,
    );
    expect(find(found, 'worker').detail).toContain(`process ${process.pid}`);
    expect(find(found, 'mail').detail).toContain(`127.0.0.1:${mails.port}`);
    expect(JSON.stringify(found)).not.toMatch(/s3cret|crm:/);
    expect(await probe(app)).toMatchObject({
      status: 'ok',
      summary: WILL_ARRIVE.words,
      worker: { running: 1 },
      queue: { reachable: true, waiting: 0 },
      mail: { leaves: true, reachable: true, checkedAt: expect.any(String) },
    });
  });

  it('says that mail stays where there is no mail server', async () => {
    const app = await start();
    const found = await settled(app);
    const words = 'Tomorrow’s reminders will reach nobody by mail: no mail server is set up. They stay in the Outbox.';
    expect(found.verdict).toEqual({ is: 'care', words });
    expect(find(found, 'mail')).toMatchObject({ is: 'care', todo: expect.stringContaining('SMTP_URL') });
    expect(await probe(app)).toMatchObject({ status: 'ok', mail: { leaves: false, reachable: null } });
    await remind(app, await app.member('Ines Quintana'));
    const kept = 'everybody’s: 1 kept in the Outbox';
    await eventually(async () => find(await report(app), 'deliveries').detail === kept);
  });

  it('says that nobody runs the worker: never, no longer, or killed', async () => {
    const { url } = await mailServer();
    const web = await start(url, false);
    const never = await report(web);
    const gone = 'Tomorrow’s reminders will not arrive: the worker, which sends them, is not running.';
    expect(never.verdict).toEqual({ is: 'bad', words: gone });
    expect(find(never, 'worker')).toMatchObject({
      ...{ is: 'bad', words: 'The worker, which sends reminders, has never run here.' },
      todo: expect.stringContaining('npm run worker'),
    });
    const worker = await start(url);
    expect((await settled(web)).verdict).toEqual(WILL_ARRIVE);
    await apps.splice(apps.indexOf(worker), 1)[0]!.close();
    const ended = await report(web);
    expect(ended.verdict.words).toBe(gone);
    expect(find(ended, 'worker').words).toMatch(
      /^The worker, which sends reminders, is not running: .* (ago|just now)\.$/,
    );
    expect(await probe(web)).toMatchObject({ status: 'degraded', summary: gone, worker: { running: 0 } });
    // one that is killed leaves its row
    await start(url);
    web.clock.advance(91_000);
    const killed = await report(web);
    expect(killed.verdict.words).toBe(gone);
    expect(find(killed, 'worker').detail).toMatch(/^not heard of since (.* at )?\d\d:\d\d: /);
  });

  it('says that a worker lives and does not look', async () => {
    const app = await start((await mailServer()).url);
    await settled(app);
    await app.sql(`update worker_run set last_run_at = now() - interval '10 minutes'`, [], 'superuser');
    await app.sql(`update worker_process set since = now() - interval '10 minutes'`, [], 'superuser');
    const { verdict, findings } = await report(app);
    expect(verdict.words).toBe(
      'Tomorrow’s reminders will not arrive: the worker, which sends them, has stopped looking.',
    );
    expect(find({ verdict, findings }, 'worker').words).toMatch(
      /has not looked for reminders since (.* at )?\d\d:\d\d/,
    );
  });

  it('names a part of the work that fails, without the words it failed over, until it succeeds', async () => {
    const app = await start((await mailServer()).url);
    await settled(app);
    let fails = true;
    app.nest.get(Sweep).add('a step that fails', async () => {
      if (fails) throw new Error('no room for "Zanzibar papers"');
      return [];
    });
    const sweep = () => eventually(() => app.nest.get(Sweep).run());
    await silenced(sweep);
    await silenced(sweep);
    const found = await report(app);
    expect(found.verdict.words).toBe('Tomorrow’s reminders may not all arrive: a part of the work fails.');
    expect(find(found, 'work').detail).toMatch(/^a step that fails: 2 times since .* \(Error: no room for "…"\)$/);
    fails = false;
    await sweep();
    expect((await report(app)).verdict).toEqual(WILL_ARRIVE);
  });

  it('names a job that fails', async () => {
    const app = await start((await mailServer()).url);
    const ines = await app.member('Ines Quintana');
    await settled(app);
    // the table says what no composer knows
    await followUp(app, ines, { reminders: [{ at: new Date(Date.now() - 1000).toISOString() }] });
    await app.sql(
      `create function refuse() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$`,
      [],
      'superuser',
    );
    await app.sql(
      'create trigger refuse before update on outgoing_mail for each row execute function refuse()',
      [],
      'superuser',
    );
    await silenced(async () => {
      await eventually(() => app.nest.get(Sweep).run());
      const detail = await eventually(async () => find(await report(app), 'work').detail);
      expect(detail).toMatch(/^deliver-mail: once, .* \(the database refused it · P0001\)$/);
    });
  });

  describe('of a mail server that', () => {
    const silent = async (greeting?: string) => {
      const sockets = new Set<Socket>();
      const server = createServer((socket) => {
        sockets.add(socket.on('error', () => {}));
        if (greeting !== undefined) socket.end(greeting);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      closing.push(async () => {
        for (const socket of sockets) socket.destroy();
        server.close();
      });
      return `smtp://127.0.0.1:${(server.address() as { port: number }).port}?greetingTimeout=300&socketTimeout=300`;
    };
    const refusing = async () => {
      const moods = { authOptional: false, allowInsecureAuth: true };
      const mails = await mailServer({ ...moods, onAuth: (_, __, done) => done(new Error('no s3cret-w0rd of mine')) });
      return mails.url.replace('smtp://', 'smtp://crm:s3cret-w0rd@');
    };
    const withoutCertificate = async () => {
      // that it has none of its own it tells the console, too
      const { error } = console;
      console.error = () => {};
      return (await mailServer({ disabledCommands: [] }).finally(() => (console.error = error))).url;
    };

    it.each<[string, () => Promise<string>, string, RegExp]>([
      ['is not there', async () => 'smtp://127.0.0.1:1', 'No mail server answers at its address.', /ECONNREFUSED/],
      ['nobody knows', async () => 'smtp://nowhere.invalid', 'The mail server cannot be found.', /nowhere\.invalid/],
      ['says nothing', () => silent(), 'The mail server says nothing.', /Timeout/],
      ['hangs up', () => silent(''), 'The mail server hangs up.', /closed/],
      ['is busy', () => silent('421 too busy\r\n'), 'The mail server asks us to come back later.', /421 too busy/],
      ['refuses our sign-in', refusing, 'The mail server refuses our sign-in.', /535 no … of mine/],
      ['shows a wrong certificate', withoutCertificate, 'The mail server shows a wrong certificate.', /expired|self/],
    ])('%s: it says so, and what to do', async (_, url, words, answer) => {
      const app = await start(await url());
      const found = await settled(app);
      expect(found.verdict).toEqual({
        is: 'bad',
        words: 'Tomorrow’s reminders will not arrive as things stand: the mail server does not take our mail.',
      });
      const mail = find(found, 'mail');
      expect(mail).toMatchObject({ is: 'bad', words, detail: expect.stringMatching(answer) });
      expect(mail.todo!.length).toBeGreaterThan(30);
      expect(JSON.stringify(found)).not.toContain('s3cret');
      expect(await probe(app)).toMatchObject({ status: 'degraded', mail: { leaves: true, reachable: false } });
    });

    it('comes back is asked again after half a minute, by one worker alone', async () => {
      const mails = await mailServer();
      await mails.close();
      const app = await start(mails.url);
      const other = await start(mails.url);
      expect((await settled(app)).verdict.is).toBe('bad');
      const back = await startMailServer({}, mails.port);
      closing.push(() => back.close());
      const ask = () => Promise.all([app, other].map(({ nest }) => nest.get(MailCheck).run()));
      await ask();
      expect(find(await report(app), 'mail').is).toBe('bad');
      for (const { clock } of [app, other]) clock.advance(31_000);
      for (const { nest } of [app, other]) await nest.get(Heartbeat).beat();
      await ask();
      expect(find(await report(app), 'mail')).toMatchObject({ is: 'fine' });
    });
  });

  describe('of a mail server that answers, and', () => {
    const AWAY = 'Tomorrow’s reminders will not arrive as things stand: the mail server does not take our mail.';
    const DOUBTFUL = 'Tomorrow’s reminders may not arrive: the mail server refused the last mail it was given.';
    const PUT_OFF = 'Tomorrow’s reminders may be late: the mail server puts off the mail it is given.';
    let says: string | null;
    let app: TestApp;
    let ines: Person;
    let bola: Person;
    beforeEach(async () => {
      says = null;
      const answer = () =>
        says ? Object.assign(new Error(says.slice(4)), { responseCode: Number(says.slice(0, 3)) }) : null;
      app = await start((await mailServer({ onRcptTo: (_, __, done) => done(answer()) })).url);
      [ines, bola] = [await app.member('Ines Quintana'), await app.member('Bola Adeyemi')];
      await settled(app);
    });

    it.each([
      ['refuses the sender', '550 5.7.1 Sender address rejected', 'failed', [DOUBTFUL, AWAY]],
      ['wants us to sign in', '530 5.7.0 Authentication required', 'failed', [AWAY, AWAY]],
      ['puts everybody off', '451 4.7.1 Try again later', 'deferred', [WILL_ARRIVE.words, PUT_OFF]],
      ['does not know a mailbox', '550 5.1.1 No such user', 'failed', [WILL_ARRIVE.words, WILL_ARRIVE.words]],
    ])('%s', async (_, answer, state, [one, several]) => {
      await remind(app, bola);
      says = answer;
      await remind(app, ines, state);
      expect((await report(app)).verdict.words).toBe(one);
      await remind(app, bola, state);
      const found = await report(app);
      expect(found.verdict.words).toBe(several);
      expect((await probe(app)).summary).toBe(several);
      if (several !== WILL_ARRIVE.words) {
        expect(find(found, 'mail').detail).toContain(`answered ${answer.slice(0, 9)};`);
        expect(JSON.stringify(found)).not.toContain(answer.slice(10));
      }
      says = null;
      await remind(app, ines);
      expect((await report(app)).verdict).toEqual(WILL_ARRIVE);
    });

    it('takes none to oneself alone', async () => {
      says = '550 5.1.1 No such user';
      await remind(app, ines, 'failed');
      const refused = 'Tomorrow’s reminders will leave, and yours may not arrive: the last mail to you was refused.';
      expect((await report(app, ines)).verdict).toEqual({ is: 'care', words: refused });
      expect((await report(app, bola)).verdict).toEqual(WILL_ARRIVE);
      says = '452 4.2.2 Mailbox full';
      await remind(app, ines, 'deferred');
      expect((await report(app, ines)).verdict).toEqual(WILL_ARRIVE);
      await app.sql(`update outgoing_mail set created_at = created_at - interval '10 minutes'`, [], 'superuser');
      expect((await report(app, ines)).verdict.words).toMatch(/yours may be late: mail to you is not taken/);
    });

    it('sent one back: its address is held, as its owner and the administrators are told', async () => {
      await remind(app, ines);
      await app.sql(
        `insert into suppression (address, reason, mail_id, since) select to_address, 'User unknown', id, now() from outgoing_mail`,
        [],
        'superuser',
      );
      const held = 'Tomorrow’s reminders will leave, and yours will not: mail to you came back.';
      expect((await report(app, ines)).verdict).toEqual({ is: 'care', words: held });
      expect((await report(app, bola)).verdict).toEqual(WILL_ARRIVE);
      const found = await report(app);
      const others = 'Tomorrow’s reminders will arrive, and not those of 1 colleague: mail to them came back.';
      expect(found.verdict).toEqual({ is: 'care', words: others });
      expect((await app.nest.get(HealthService).examine('UTC')).verdict.words).toBe(others);
      expect(find(found, 'deliveries')).toMatchObject({
        is: 'care',
        detail: expect.stringMatching(/none leaves to 1 colleague/),
      });
    });
  });

  it('knows what a mail server said while the clock was set', async () => {
    const mails = await mailServer({
      onConnect(_, done) {
        apps[0]!.clock.set('2126-03-02T10:00:00Z');
        done();
      },
    });
    const app = await start(mails.url, false);
    await app.nest.get(MailCheck).run();
    const { rows } = await app.sql('select at, fault, took from mail_check', [], 'superuser');
    expect(rows).toEqual([{ at: new Date('2126-03-02T10:00:00Z'), fault: null, took: expect.any(Number) }]);
    expect(rows[0].took).toBeLessThan(10_000);
  });

  it('says that reminders are late, and since when', async () => {
    const app = await start((await mailServer()).url, false);
    const ines = await app.member('Ines Quintana');
    await followUp(app, ines, { reminders: [{ at: new Date(Date.now() - 20 * 60_000).toISOString() }] });
    const late = find(await report(app), 'reminders');
    expect(late).toMatchObject({ is: 'bad', words: 'Reminders are late: the oldest should have left 20 minutes ago.' });
    expect((await probe(app)).status).toBe('degraded');
  });

  it('says that a clock is wrong, and whose', async () => {
    const { url } = await mailServer();
    const web = await start(url, false);
    const worker = await start(url);
    await settled(web);
    worker.clock.advance(3 * 3_600_000);
    await worker.nest.get(Heartbeat).beat();
    const found = await report(web);
    expect(found.verdict.words).toBe('Tomorrow’s reminders will arrive at a wrong hour: a clock is wrong.');
    expect(find(found, 'clock')).toMatchObject({
      ...{ is: 'bad', words: 'A clock is wrong by 3 hours.' },
      detail: expect.stringMatching(/\(\d+\) is 3 hours ahead of the database$/),
    });
  });

  it('says that processes are not set up alike', async () => {
    const { url } = await mailServer();
    const web = await start(url, false);
    await start('');
    const found = await settled(web);
    expect(found.verdict.words).toBe(
      'Tomorrow’s reminders will reach nobody by mail: no mail server is set up. They stay in the Outbox.',
    );
    expect(find(found, 'settings').detail).toMatch(/this one hands mail to 127.* the built-in catcher$/);
  });

  describe('for a colleague', () => {
    let app: TestApp;
    let ines: Person;
    const soon = () => new Date(Date.now() + 60_000).toISOString();
    beforeEach(async () => {
      app = await start((await mailServer()).url);
      ines = await app.member('Ines Quintana');
      await settled(app);
    });

    it('is told without hosts, counts of others or what to do', async () => {
      const found = await report(app, ines);
      expect(found.verdict).toEqual(WILL_ARRIVE);
      expect(found.findings.map(({ about }) => about)).toEqual(['worker', 'reminders', 'mail', 'ahead', 'deliveries']);
      for (const { detail, todo } of found.findings) expect([detail, todo]).toEqual([null, null]);
      expect((await app.http('GET', '/api/health/findings')).status).toBe(401);
    });

    it('counts one’s own reminders; everybody’s are for administrators', async () => {
      const tomas = await app.member('Tomas Okello');
      const hidden = { visibility: 'restricted', reminders: [{ at: soon() }] };
      for (const [as, body] of [
        [ines, hidden],
        [tomas, hidden],
        [tomas, { reminders: [{ at: soon() }] }],
      ] as const) {
        await followUp(app, as, body);
      }
      const one = /^1 reminder of yours is due by tomorrow evening, (tomorrow )?at \d\d:\d\d\.$/;
      expect(find(await report(app, ines), 'ahead').words).toMatch(one);
      expect(find(await report(app, tomas), 'ahead').words).toMatch(
        /^2 reminders of yours .*, the first .*at \d\d:\d\d\.$/,
      );
      expect(find(await report(app), 'ahead')).toMatchObject({
        words: 'No reminder of yours is due by tomorrow evening.',
        detail: expect.stringMatching(/^3 of everybody’s/),
      });
    });

    it('is told when the next one is, where none is due so soon', async () => {
      const at = new Date(Date.now() + 4 * 86_400_000).toISOString();
      await followUp(app, ines, { reminders: [{ at }] });
      const later =
        /^No reminder of yours is due by tomorrow evening; the next is due on \w+day \d+ \w+ at \d\d:\d\d\.$/;
      expect(find(await report(app, ines), 'ahead').words).toMatch(later);
    });

    it('is told what became of one’s own mail', async () => {
      await followUp(app, ines, { reminders: [{ at: new Date(Date.now() - 1000).toISOString() }] });
      await eventually(() => app.nest.get(Sweep).run());
      const words = 'Your mail of the last 7 days: 1 sent.';
      await eventually(async () => find(await report(app, ines), 'deliveries').words === words);
      await app.sql(`update outgoing_mail set state = 'failed'`, [], 'superuser');
      expect(find(await report(app, ines), 'deliveries')).toMatchObject({
        is: 'care',
        words: words.replace('sent', 'failed'),
      });
      expect(find(await report(app), 'deliveries')).toMatchObject({
        ...{ is: 'care', words: 'No mail went to you in the last 7 days.', detail: 'everybody’s: 1 failed' },
        todo: expect.stringContaining('Outbox'),
      });
    });
  });
});
