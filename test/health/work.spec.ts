import { Heartbeat } from '../../src/platform/jobs/heartbeat.js';
import { Sweep } from '../../src/platform/jobs/sweep.js';
import { followUp } from '../build/follow-up.js';
import { eventually } from '../mail-server.js';
import { find, installations, probe, report, settled, WILL_ARRIVE } from './report.js';
import { silenced } from './silenced.js';

describe('health of the work', () => {
  const { start, mailServer, apps } = installations();

  it('says that nobody runs the worker: never, no longer, or killed', async () => {
    const { url } = await mailServer();
    const web = await start(url, { worker: false });
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
    web.clock.advance(5 * 60_000);
    const killed = await report(web);
    expect(killed.verdict.words).toBe(gone);
    expect(find(killed, 'worker').detail).toMatch(/^not heard of since (.* at )?\d\d:\d\d: /);
  });

  it('says that a worker lives and does not look', async () => {
    const app = await start((await mailServer()).url);
    await settled(app);
    await app.sql(`update worker_process set since = now() - interval '10 minutes'`, [], 'superuser');
    // it looks every ten seconds, which may come between
    const { verdict, findings } = await eventually(async () => {
      await app.sql(`update worker_run set last_run_at = now() - interval '10 minutes'`, [], 'superuser');
      const found = await report(app);
      return found.verdict.is === 'bad' && found;
    });
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
    expect(find(found, 'work').detail).toMatch(/^a step that fails: \d+ times since .* \(Error: no room for "…"\)$/);
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
      expect(detail).toMatch(/^deliver-mail: (once,|\d+ times since) .* \(the database refused it · P0001\)$/);
    });
  });

  it('says that a clock is wrong, and whose', async () => {
    const { url } = await mailServer();
    const web = await start(url, { worker: false });
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
    const web = await start(url, { worker: false });
    await start('');
    const found = await settled(web);
    expect(found.verdict.words).toBe(
      'Tomorrow’s reminders will reach nobody by mail: no mail server is set up. They stay in the Outbox.',
    );
    expect(find(found, 'settings').detail).toMatch(/this one hands mail to 127.* the built-in catcher$/);
  });
});
