import { type Person, startApp, type TestApp } from '../app.js';
import { calendarFeed, fetched } from '../build/calendar-feed.js';
import { mailLinksOnly } from '../build/installation.js';

const COUNT = 5000;

describe('a calendar of thousands of entries', () => {
  let app: TestApp;
  let rosa: Person;
  let address: string;
  let tag: string;
  beforeAll(async () => {
    app = await startApp();
    rosa = await app.member('Rosa Hahn');
    const day = `(2027 + n % 3) || '-0' || 1 + n % 9 || '-1' || n % 10`;
    await app.sql(
      `insert into event (name, date, body) select 'Session ' || n, ${day}, 'Committee ' || n from generate_series(1, $1::int / 2) n`,
      [COUNT],
      'superuser',
    );
    await app.sql(
      `insert into follow_up (title, due, owner_id) select 'Follow-up ' || n, ${day}, $2 from generate_series(1, $1::int / 2) n`,
      [COUNT, rosa.id],
      'superuser',
    );
    await app.sql('analyze', [], 'superuser');
    ({ address } = await calendarFeed(app, rosa));
    tag = (await fetched(app, address)).headers.get('etag')!;
  });
  afterAll(() => app.close());

  const again = () => fetched(app, address, { 'if-none-match': tag });

  /** Milliseconds of this process. */
  async function cost(fetch: () => Promise<unknown>): Promise<number> {
    const took: number[] = [];
    for (let turn = 0; turn < 5; turn++) {
      const before = process.cpuUsage();
      await fetch();
      const { user, system } = process.cpuUsage(before);
      took.push((user + system) / 1000);
    }
    return took.toSorted((a, b) => a - b)[2]!;
  }

  it('is not written anew for whoever has it', async () => {
    const whole = await fetched(app, address);
    expect(whole.body.match(/BEGIN:VEVENT/g)).toHaveLength(COUNT);
    expect((await again()).status).toBe(304);
    const [all, nothing] = [await cost(() => fetched(app, address)), await cost(again)];
    console.info(`a calendar of ${COUNT} entries: ${Math.round(all)} ms of work, ${Math.round(nothing)} ms unchanged`);
    expect(nothing).toBeLessThan(all / 3);
  });

  it('writes nothing down while nothing changes, but once a minute that it was fetched', async () => {
    app.clock.set(new Date());
    await again();
    const rows = async () =>
      (
        await app.sql(
          `select (select array_agg(xmin::text) from calendar_feed) as feeds, (select max(xmin::text::bigint) from event) as events,
             (select max(xmin::text::bigint) from follow_up) as follow_ups, (select max(id) from history) as history`,
          [],
          'superuser',
        )
      ).rows[0];
    const before = await rows();
    for (let turn = 0; turn < 3; turn++) expect((await again()).status).toBe(304);
    expect(await rows()).toEqual(before);
    app.clock.advance(120_000);
    expect((await again()).status).toBe(304);
    const { feeds, ...others } = await rows();
    expect(others).toEqual({ ...before, feeds: undefined });
    expect(feeds).not.toEqual(before.feeds);
  });

  it.each([
    ['a word', `update event set name = 'Session one' where name = 'Session 1'`],
    ['a colleague’s word elsewhere', `update state set name_en = 'Tuvalu!' where id = 'TUV'`],
    [
      'a reminder',
      `insert into reminder (follow_up_id, user_id, at) select id, owner_id, '2027-01-01' from follow_up limit 1`,
    ],
    ['who may see it', `update event set visibility = 'restricted' where name = 'Session 7'`],
  ])('is written anew when %s changed', async (_, change) => {
    await app.sql(
      `update follow_up set state_id = 'TUV' where title = 'Follow-up 3' and state_id is null`,
      [],
      'superuser',
    );
    tag = (await fetched(app, address)).headers.get('etag')!;
    expect((await again()).status).toBe(304);
    await app.sql(change, [], 'superuser');
    expect((await again()).status).toBe(200);
  });

  it('is written anew when words may no longer leave, and when they may again', async () => {
    tag = (await fetched(app, address)).headers.get('etag')!;
    await mailLinksOnly(app, true);
    expect((await again()).status).toBe(200);
    await mailLinksOnly(app, false);
    expect((await again()).status).toBe(304);
  });
});
