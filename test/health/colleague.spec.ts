import { Sweep } from '../../src/platform/jobs/sweep.js';
import type { Person, TestApp } from '../app.js';
import { followUp } from '../build/follow-up.js';
import { eventually } from '../mail-server.js';
import { find, installations, report, settled, WILL_ARRIVE } from './report.js';

describe('health for a colleague', () => {
  const { start, mailServer } = installations();
  let app: TestApp;
  let ines: Person;
  const soon = () => new Date(Date.now() + 10 * 60_000).toISOString();
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
    const later = /^No reminder of yours is due by tomorrow evening; the next is due on \w+day \d+ \w+ at \d\d:\d\d\.$/;
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
