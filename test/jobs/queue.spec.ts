import pg from 'pg';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { Delivery } from '../../src/platform/mail/delivery.js';
import { type Person, startApp, type TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually, startMailServer, type TestMailServer } from '../mail-server.js';
import { type ScratchDatabase, scratchDatabase } from '../scratch-database.js';
import { queueStore } from './queue-store.js';

const NINE = '2026-03-02T09:00:00Z';

describe('the queue', () => {
  let scratch: ScratchDatabase;
  let mails: TestMailServer;
  /** The web process; its worker is off. */
  let web: TestApp;
  let ines: Person;
  const workers: TestApp[] = [];

  beforeEach(async () => {
    scratch = await scratchDatabase();
    mails = await startMailServer();
    web = await start(false);
    ines = await web.member('Ines Quintana');
  });

  afterEach(async () => {
    for (const app of [...workers.splice(0), web]) await app?.close();
    await mails?.close();
    await scratch?.drop();
  });

  const start = async (worker: boolean): Promise<TestApp> => {
    const app = await startApp({ worker, scratch, env: { SMTP_URL: mails.url } });
    if (worker) workers.push(app);
    return app;
  };
  const reminded = async (count: number) => {
    for (let n = 0; n < count; n++) await followUp(web, ines, { title: `Number ${n}`, reminders: [{ at: NINE }] });
  };
  const rows = async (query: string) => (await web.sql(query, [], 'superuser')).rows;
  /** Waits until there is nothing left to do by which another mail could come. */
  const settled = async () => {
    await eventually(async () => (await rows(`select from outgoing_mail where state <> 'sent'`)).length === 0);
    await eventually(async () => (await queueStore(web).jobs()).length === 0);
  };

  it('carries ids and counts, never words', async () => {
    await reminded(1);
    await web.nest.get(Sweep).run();
    const [job, ...others] = await queueStore(web).jobs();
    expect(others).toEqual([]);
    expect(job!.name).toBe('deliver-mail');
    const [mail] = await rows('select id from outgoing_mail');
    expect(job!.data).toEqual({ mail: mail.id, person: ines.id, attempt: 0 });
    expect(JSON.stringify(job)).not.toMatch(/Number|Quintana|@/);
  });

  it.each([
    ['all its jobs', 'empty'],
    ['all that it ever made', 'wipe'],
  ] as const)('may lose %s, and nothing is lost', async (_, loss) => {
    await reminded(3);
    await web.nest.get(Sweep).run();
    expect(await queueStore(web).jobs()).toHaveLength(3);
    await queueStore(web)[loss]();
    const worker = await start(true);
    await mails.until(3);
    await eventually(() => worker.nest.get(Sweep).run());
    await settled();
    expect(mails.received.map(({ mail }) => mail.subject).sort()).toEqual([
      'Reminder: Number 0',
      'Reminder: Number 1',
      'Reminder: Number 2',
    ]);
  });

  it('sends a reminder once whose time passed while no worker ran', async () => {
    await reminded(1);
    await web.nest.get(Sweep).run();
    await reminded(1);
    await start(true);
    await mails.until(2);
    for (const { nest } of [web, ...workers]) await eventually(() => nest.get(Sweep).run());
    await settled();
    expect(mails.received).toHaveLength(2);
  });

  it('has one mail for each reminder, however many workers race for them', async () => {
    await reminded(20);
    const racing = [await start(true), await start(true), web];
    await Promise.all(Array.from({ length: 12 }, (_, n) => racing[n % 3]!.nest.get(Sweep).run()));
    await mails.until(20);
    await settled();
    expect(mails.received).toHaveLength(20);
    expect(new Set(mails.received.map(({ mail }) => mail.messageId)).size).toBe(20);
    expect(await rows(`select state, attempts, count(*)::int from outgoing_mail group by 1, 2`)).toEqual([
      { state: 'sent', attempts: 1, count: 20 },
    ]);
  });

  it('may deliver a job twice, and the mail goes out once', async () => {
    await reminded(1);
    await web.nest.get(Sweep).run();
    const [job] = await queueStore(web).jobs();
    const run = { signal: new AbortController().signal };
    await Promise.all(Array.from({ length: 8 }, () => web.nest.get(Delivery).deliver(job!.data, run)));
    expect(mails.received).toHaveLength(1);
  });

  it('lets one sweep at a time through', async () => {
    await reminded(1);
    expect(await web.nest.get(Sweep).run()).toBe(true);
    const other = startSweepElsewhere(scratch);
    await other.begun;
    expect(await web.nest.get(Sweep).run()).toBe(false);
    await other.end();
    expect(await web.nest.get(Sweep).run()).toBe(true);
  });

  it('does the other steps of a sweep when one fails', async () => {
    const said: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = ((text: string) => said.push(text) > 0) as typeof write;
    const sweep = web.nest.get(Sweep);
    sweep.add('a step that fails', (em) => em.query('select 1/0'));
    await reminded(1);
    await sweep.run().finally(() => {
      process.stderr.write = write;
    });
    expect(said.join('')).toContain('a step that fails');
    expect(await rows('select state from reminder')).toEqual([{ state: 'claimed' }]);
    expect(await queueStore(web).jobs()).toHaveLength(1);
  });

  it('tells the health probe when it last swept and what is late', async () => {
    const health = async () => (await web.http('GET', '/api/health')).body;
    web.clock.set('2026-03-02T08:00:00Z');
    await reminded(1);
    await web.nest.get(Sweep).run();
    expect(await health()).toMatchObject({
      worker: { lastRunAt: '2026-03-02T08:00:00.000Z' },
      reminders: { oldestDueUnsentAt: null },
    });
    web.clock.set('2026-03-02T09:30:00Z');
    expect((await health()).reminders).toEqual({ oldestDueUnsentAt: '2026-03-02T09:00:00.000Z' });
    await web.nest.get(Sweep).run();
    expect((await health()).reminders).toEqual({ oldestDueUnsentAt: '2026-03-02T09:00:00.000Z' });
    await start(true);
    await mails.until(1);
    await eventually(async () => (await health()).reminders.oldestDueUnsentAt === null);
  });
});

/** Holds the sweep's row as another process would. */
function startSweepElsewhere(scratch: ScratchDatabase) {
  const client = new pg.Client({ connectionString: scratch.superuserUrl });
  const begun = (async () => {
    await client.connect();
    await client.query(`begin; select from worker_run where name = 'sweep' for update`);
  })();
  return { begun, end: () => client.end() };
}
