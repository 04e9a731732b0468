import type { EngagementsQuery } from '../../src/engagements/engagements.dto.js';
import { listStatement } from '../../src/engagements/engagements.list.js';
import { Database } from '../../src/platform/database/database.js';
import { searchStatement } from '../../src/search/search.engagements.js';
import type { TimelineQuery } from '../../src/timeline/timeline.dto.js';
import { timelineStatement } from '../../src/timeline/timeline.query.js';
import { type Person, startApp, type TestApp } from '../app.js';
import { manyEngagements } from './many-engagements.js';

/** The policies stand in every query; that the planner still finds the indexes behind them is pinned here. */
let app: TestApp;
let member: Person;
beforeAll(async () => {
  app = await startApp();
  member = await app.member('Mira Okonjo');
  await manyEngagements(app, 20_000);
}, 120_000);
afterAll(() => app?.close());

type Statement = [sql: string, values: unknown[]];

/** The plan as the application's role gets it for a member. */
const planOf = (sql: string, values: unknown[]): Promise<string> =>
  app.nest.get(Database).asActor(member.id, async (em) => {
    const rows: Record<string, string>[] = await em.query(`explain (costs off) ${sql}`, values);
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  });

const list = (query: Partial<EngagementsQuery>): Promise<Statement> =>
  app.nest.get(Database).asActor(member.id, async (em) => listStatement(em, { limit: 50, ...query }));
const timeline = (state: string, query: Partial<TimelineQuery> = {}): Statement => {
  const { sql, values } = timelineStatement(state, { limit: 50, ...query });
  return [sql, values];
};
const afterSome = Buffer.from(JSON.stringify(['2015-05-05', '55555555-5555-4555-8555-555555555555'])).toString(
  'base64url',
);

const BIG =
  /Seq Scan on (engagement|engagement_state|engagement_act|engagement_person|engagement_attribution|engagement_words|ask)\b/;

describe('among twenty thousand engagements', () => {
  it.each<[string, Partial<EngagementsQuery>]>([
    ['all', {}],
    ['the next page', { cursor: afterSome }],
    ['a kind', { kind: ['meeting'] }],
    ['a kind in a year', { kind: ['letter'], from: '2015', to: '2015' }],
    ['several kinds', { kind: ['meeting', 'vote'] }],
  ])('the list of %s walks the index in its order and sorts nothing', async (_, query) => {
    const plan = await planOf(...(await list(query)));
    expect(plan).toMatch(/Index Scan using engagement_day_id_idx on engagement e/);
    expect(plan).not.toMatch(BIG);
    expect(plan).not.toContain('Sort');
  });

  it('the next page of the list begins in the index where the last one ended', async () => {
    expect(await planOf(...(await list({ cursor: afterSome })))).toMatch(/Index Cond: \(ROW\(day, id\) </);
  });

  it.each<[string, Partial<EngagementsQuery>]>([
    ['a rare kind', { kind: ['briefing'] }],
    ['a state', { state: 'KAZ' }],
    ['a contact', { person: '55555555-5555-4555-8555-555555555555' }],
    ['an instrument', { instrument: 'ssd' }],
  ])('the list of %s reads no table through', async (_, query) => {
    expect(await planOf(...(await list(query)))).not.toMatch(BIG);
  });

  it.each<[string, Statement]>([
    ['its beginning', timeline('KAZ')],
    ['the next page', timeline('KAZ', { cursor: afterSome })],
    ['a kind', timeline('KAZ', { kinds: ['meeting'] })],
    ['with asks', timeline('KAZ', { withAsks: true })],
  ])('the timeline, %s, walks the index of the state in its order', async (_, statement) => {
    const plan = await planOf(...statement);
    expect(plan).toMatch(/Index Scan using engagement_state_state_id_day_idx on engagement_state s\b/);
    expect(plan).not.toMatch(BIG);
    expect(plan).not.toMatch(/Sort\n\s+Sort Key: s\.day/);
  });

  it('the timeline of a small state reads no table through', async () => {
    const plan = await planOf(...timeline('FRA'));
    expect(plan).toMatch(/Scan (using|on) engagement_state_state_id_day_idx/);
    expect(plan).not.toMatch(BIG);
  });

  it.each(['harvest3 bridge7', 'treaty', '"school4 market"'])(
    'the search for %s asks the index of the words',
    async (q) => {
      const { sql, values } = searchStatement(q, 20, '2026-01-01');
      const plan = await planOf(sql, values);
      expect(plan).toMatch(/Bitmap Index Scan on engagement_words_idx/);
      expect(plan).not.toMatch(BIG);
    },
  );

  it('they are answered', async () => {
    for (const path of ['engagements', 'engagements?state=KAZ', 'states/KAZ/timeline', 'search?q=treaty8']) {
      const { status, body } = await app.http('GET', `/api/${path}`, { as: member });
      expect([path, status]).toEqual([path, 200]);
      expect([path, body.items.length > 10]).toEqual([path, true]);
    }
    const all = await app.http('GET', '/api/engagements?limit=1&total=true', { as: member });
    expect(all.body.total).toBe(19_000);
  });
});
