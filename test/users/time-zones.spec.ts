import { must, type Person, startApp, type TestApp } from '../app.js';
import { calendarFeed, entriesOf, fetched } from '../build/calendar-feed.js';
import { engagement } from '../build/engagement.js';
import { followUp } from '../build/follow-up.js';
import { campaign, itIs, nudgesOf, roundsAt } from '../build/nudges.js';
import { document } from '../exports/document.js';

const A_DAY_BEFORE = { kind: 'offset', when: 'before', count: 1, unit: 'day', time: '09:00' };

/** Node knows it, PostgreSQL does not. */
const NODES_ALONE = 'US/Pacific-New';

describe('a time zone that not all know', () => {
  let app: TestApp;
  let noor: Person;
  beforeAll(async () => {
    app = await startApp({ worker: true });
    noor = await app.member('Noor Haddad');
    await roundsAt(app, '2026-06-12T06:00:00Z', [noor]);
    await itIs(app, '2026-06-15T06:00:00Z', [noor]);
    await followUp(app, noor, { title: 'by 28 June', due: '2026-06-28' });
    await followUp(app, noor, { title: 'by 29 June', due: '2026-06-29' });
    await campaign(app, noor, { noContactMonths: 1 });
    await app.sql(`update priority_state set added_at = '2026-05-15T06:00:00Z'`, [], 'superuser');
  });
  afterAll(() => app.close());

  const read = async (path: string) => (await must(app.http('GET', path, { as: noor }), 200)).body;

  async function expectDays(due: string[]): Promise<void> {
    const { followUpsDue } = await read('/api/today');
    expect(followUpsDue.map(({ title }: { title: string }) => title)).toEqual(due);
    expect((await read('/api/health/findings')).findings.length).toBeGreaterThan(0);
    await followUp(app, noor, { title: 'later', due: '2027-01-10', rules: [A_DAY_BEFORE] });
  }

  async function expectSilence(at: string, since: string): Promise<void> {
    await roundsAt(app, at, [noor]);
    expect(await nudgesOf(app, noor)).toMatchObject([{ kind: 'no-contact', since }]);
  }

  it('may be one’s own where the database does not know it: the days are those of its clocks', async () => {
    await expect(app.sql(`select now() at time zone '${NODES_ALONE}'`)).rejects.toThrow(/not recognized/);
    const { version } = await read('/api/me');
    await must(app.http('PATCH', '/api/me', { as: noor, version, body: { timeZone: NODES_ALONE } }), 200);
    // it is the 14th there
    await expectDays(['by 28 June']);
    await expectSilence('2026-06-15T16:30:00Z', '2026-05-14');
  });

  it('is refused where days cannot be reckoned in it', async () => {
    expect(new Intl.DateTimeFormat('en', { timeZone: 'ACT' }).resolvedOptions().timeZone).toBe('Australia/Darwin');
    const { version } = await read('/api/me');
    const own = await app.http('PATCH', '/api/me', { as: noor, version, body: { timeZone: 'ACT' } });
    expect([own.status, own.body.errors[0].pointer]).toEqual([400, '/timeZone']);
    const body = { date: '2026-06-16', time: '10:00', timeZone: 'ACT', kind: 'meeting', states: ['TUV'], text: 'x' };
    const meeting = await app.http('POST', '/api/engagements', { as: noor, body });
    expect([meeting.status, meeting.body.errors[0].pointer]).toEqual([400, '/timeZone']);
  });

  it('gives way to UTC, and says so, where it came with data from elsewhere and nobody here knows it', async () => {
    const { id } = await engagement(app, noor, {
      ...{ date: '2026-06-16', time: '10:00', kind: 'meeting', stage: 'confirmed', states: ['TUV'], text: 'x' },
      ours: [{ user: noor.id }],
    });
    await app.sql(`update app_user set time_zone = 'Moon/Tranquillity' where id = $1`, [noor.id], 'superuser');
    await app.sql(`update engagement set time_zone = 'Moon/Tranquillity'`, [], 'superuser');
    expect((await read('/api/me')).user.timeZone).toBe('UTC');
    await expectDays(['by 28 June', 'by 29 June']);
    await expectSilence('2026-06-16T16:30:00Z', '2026-05-15');
    expect((await read('/api/today')).nextMeetings).toMatchObject([{ id, time: '10:00' }]);
    const { address } = await calendarFeed(app, noor);
    const feed = await fetched(app, address);
    expect(feed.status).toBe(200);
    // an hour of nobody's clocks is none: the day stays
    const entry = entriesOf(feed.body).get(`engagement-${id}`)!;
    expect(entry.getFirstPropertyValue('dtstart')!.toString()).toBe('2026-06-16');
    expect((await document(app, noor, { state: 'TUV' })).of('Fact').join()).toContain(
      'As of\t16 June 2026 at 16:30 (UTC)',
    );
  });
});
