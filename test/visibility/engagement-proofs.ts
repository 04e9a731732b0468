import pg from 'pg';
import { must, type Person, startApp, type TestApp } from '../app.js';
import { engagement, patched } from '../build/engagement.js';

import type { ScratchDatabase } from '../scratch-database.js';

/** Plain SQL over the application's own connection: what a query sees that has forgotten about visibility. */
let app: TestApp;
let client: pg.Client;
let author: Person;
let named: Person;
let mate: Person;
let other: Person;
let team: string;
/** Runs in a transaction as a person, an audience, or nobody, and takes everything back. */
async function as<T>(who: Person | string[] | null, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    if (Array.isArray(who)) await client.query(`select set_config('app.principals', $1::text[]::text, true)`, [who]);
    else if (who) await client.query('select act_as($1)', [who.id]);
    return await work();
  } finally {
    await client.query('rollback');
  }
}

const rows = async (sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows;
const count = async (from: string, values: unknown[] = []): Promise<number> =>
  (await rows(`select count(*)::int as n from ${from}`, values))[0].n;

/** The SQLSTATE of a statement; null when it went through. */
async function refusal(sql: string, values: unknown[] = []): Promise<string | null> {
  await client.query('savepoint attempt');
  try {
    await client.query(sql, values);
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.query('rollback to savepoint attempt');
  }
}

/** Every table of the family, with the column that leads to the engagement. */
const FAMILY: Record<string, string> = {
  engagement: 'id',
  engagement_attribution: 'id',
  engagement_act: 'engagement_id',
  engagement_state: 'engagement_id',
  engagement_instrument: 'engagement_id',
  engagement_mission: 'engagement_id',
  engagement_person: 'engagement_id',
  quotation: 'engagement_id',
  passage: 'engagement_id',
  ask: 'engagement_id',
  ask_answerer: 'engagement_id',
  ask_state: 'engagement_id',
  engagement_search: 'id',
};
const CHILDREN = Object.keys(FAMILY).filter((table) => FAMILY[table] === 'engagement_id' && table !== 'passage');

/** How many rows of each table of the family somebody sees of one engagement. */
async function seen(id: string): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [table, column] of Object.entries(FAMILY))
    found[table] = await count(`${table} where ${column} = $1`, [id]);
  return found;
}

/** One with something in every table. */
async function fullEngagement(more: Record<string, unknown>): Promise<string> {
  const office = { state: 'KAZ', city: 'Geneva' };
  const { body: mission } = await must(app.http('POST', '/api/missions', { as: author, body: office }), 201);
  const parts = {
    missions: [mission.id],
    people: [{ name: 'Mr One' }],
    ours: [{ user: author.id }],
    asks: [{ text: 'Endorse', states: ['MNG'], answeredBy: 'Mr One' }],
    instruments: ['ssd'],
    quotations: [{ text: 'Yes' }],
    passages: [{ text: 'Inside', visibility: 'internal' }],
  };
  return (await engagement(app, author, { ...parts, ...more })).id;
}

const nothing = Object.fromEntries(Object.keys(FAMILY).map((table) => [table, 0]));

/** The proofs of foundations that every database must give, however its roles are arranged. */
export function proveEngagements(database: () => Promise<ScratchDatabase>): void {
  beforeAll(async () => {
    app = await startApp({ scratch: await database() });
    client = new pg.Client({ connectionString: app.scratch.appUrl });
    await client.connect();
    author = await app.member('Ayla Author');
    named = await app.member('Noor Named');
    mate = await app.member('Tomas Team');
    other = await app.member('Otto Other');
    const body = { name: 'Desk', members: [mate.id] };
    team = (await must(app.http('POST', '/api/teams', { as: app.admin, body }), 201)).body.id;
  });
  afterAll(async () => {
    await client?.end();
    await app?.close();
    await app?.scratch.drop();
  });

  describe('with no actor', () => {
    beforeAll(() => fullEngagement({ visibility: 'public' }));

    it.each([...Object.keys(FAMILY), 'history', 'follow_up'])('%s is empty', async (table) => {
      expect(await as(null, () => count(table))).toBe(0);
    });

    it('nothing is written', async () => {
      await as(null, async () => {
        expect(await refusal(`insert into engagement (kind, visibility) values ('call', 'public')`)).toBe('42501');
        expect((await client.query(`update engagement set text = 'mine'`)).rowCount).toBe(0);
        expect((await client.query('delete from ask')).rowCount).toBe(0);
      });
    });

    it('nothing stays of an actor after commit or rollback', async () => {
      for (const end of ['commit', 'rollback']) {
        await client.query('begin');
        await client.query('select act_as($1)', [author.id]);
        expect(await count('engagement')).toBeGreaterThan(0);
        await client.query(end);
        expect(await count('engagement')).toBe(0);
      }
    });

    it('and with an unknown or disabled one, nothing begins', async () => {
      const gone = await app.member('Gregor Gone');
      await app.sql('update app_user set disabled_at = now() where id = $1', [gone.id], 'superuser');
      for (const id of [gone.id, '11111111-2222-4333-8444-555555555555']) {
        await expect(client.query('select act_as($1)', [id])).rejects.toMatchObject({ code: '28000' });
      }
    });
  });

  describe('a restricted engagement', () => {
    let id: string;
    beforeAll(async () => {
      id = await fullEngagement({ visibility: 'restricted', readers: { users: [named.id], teams: [team] } });
    });

    it('is there, with all that hangs on it, for its author, the named and the team', async () => {
      for (const person of [author, named, mate]) {
        const found = await as(person, () => seen(id));
        expect(Object.entries(found).filter(([, n]) => n === 0)).toEqual([]);
      }
    });

    it('is not there for anybody else, the administrator and outsiders included', async () => {
      for (const who of [other, app.admin, ['public'], ['public', 'partners']]) {
        expect(await as(who, () => seen(id))).toEqual(nothing);
        expect(await as(who, () => count('history where scope_id = $1', [id]))).toBe(0);
      }
      expect(await as(author, () => count('history where scope_id = $1', [id]))).toBeGreaterThan(5);
    });

    it('takes no child from whoever does not see it, and answers as if it were missing', async () => {
      const missing = '11111111-2222-4333-8444-555555555555';
      const inserts = {
        engagement_act: `insert into engagement_act (engagement_id, kind) values ($1, 'call')`,
        engagement_state: `insert into engagement_state (engagement_id, state_id, role) values ($1, 'FRA', 'met')`,
        engagement_instrument: `insert into engagement_instrument (engagement_id, instrument_id) values ($1, 'vancouver')`,
        engagement_person: `insert into engagement_person (engagement_id, side, name) values ($1, 'theirs', 'X')`,
        engagement_attribution: 'insert into engagement_attribution (id) values ($1)',
        quotation: `insert into quotation (engagement_id, text) values ($1, 'X')`,
        passage: `insert into passage (engagement_id, text) values ($1, 'X')`,
        ask: `insert into ask (engagement_id, text) values ($1, 'X')`,
      };
      for (const [table, insert] of Object.entries(inserts)) {
        const codes = await as(other, async () => [await refusal(insert, [id]), await refusal(insert, [missing])]);
        expect([table, ...codes]).toEqual([table, '42501', '42501']);
      }
    });

    it('is changed by nobody who does not see it, nor are its children', async () => {
      await as(other, async () => {
        expect((await client.query(`update engagement set text = 'mine' where id = $1`, [id])).rowCount).toBe(0);
        for (const table of CHILDREN) {
          expect((await client.query(`delete from ${table} where engagement_id = $1`, [id])).rowCount).toBe(0);
        }
        expect((await client.query(`update passage set text = 'mine' where engagement_id = $1`, [id])).rowCount).toBe(
          0,
        );
      });
    });

    it('is no place to move a child to', async () => {
      const own = await fullEngagement({});
      for (const table of CHILDREN.filter((name) => !['ask_state', 'ask_answerer'].includes(name))) {
        const code = await as(other, () =>
          refusal(`update ${table} set engagement_id = $1 where engagement_id = $2`, [id, own]),
        );
        expect([table, code]).toEqual([table, '42501']);
      }
    });
  });

  describe('visibility', () => {
    it('is raised, and the history with it; and lowered again', async () => {
      const id = await fullEngagement({});
      const history = () => as(other, () => count('history where scope_id = $1', [id]));
      expect(await history()).toBeGreaterThan(5);
      await must(patched(app, author, { id, version: 1 }, { visibility: 'restricted' }), 200);
      expect(await as(other, () => seen(id))).toEqual(nothing);
      expect(await history()).toBe(0);
      await must(patched(app, author, { id, version: 2 }, { visibility: 'internal' }), 200);
      expect(await history()).toBeGreaterThan(5);
    });

    it('is not raised out of one’s own sight', async () => {
      const id = await fullEngagement({});
      await as(other, async () => {
        expect(await refusal(`update engagement set visibility = 'restricted', named = '{}' where id = $1`, [id])).toBe(
          '42501',
        );
      });
    });

    it('is no matter of deletion: put away, seen in the bin, brought back, and never physically gone', async () => {
      const id = await fullEngagement({});
      await as(other, async () => {
        await client.query('update engagement set deleted_at = now() where id = $1', [id]);
        expect(await count('engagement where id = $1 and deleted_at is not null', [id])).toBe(1);
        expect(await count('engagement_search where id = $1', [id])).toBe(0);
        await client.query('update engagement set deleted_at = null where id = $1', [id]);
        expect(await count('engagement_search where id = $1', [id])).toBe(2);
        for (const table of ['engagement', 'passage', 'engagement_attribution']) {
          expect([table, await refusal(`delete from ${table}`)]).toEqual([table, '42501']);
        }
      });
    });

    it('cannot be forged: author, readers, version and times are the database’s', async () => {
      await as(other, async () => {
        const [made] = await rows(
          `insert into engagement (kind, visibility, author_id, readers, version, created_at)
         values ('call', 'restricted', $1, '{staff}', 9, '1999-01-01') returning *`,
          [author.id],
        );
        expect(made).toMatchObject({ author_id: other.id, readers: [`u:${other.id}`], version: 1 });
        expect(made.created_at.getFullYear()).not.toBe(1999);
        const [changed] = await rows(
          `update engagement set author_id = $2, readers = '{staff}', version = 1 where id = $1 returning *`,
          [made.id, author.id],
        );
        expect(changed).toMatchObject({ author_id: other.id, readers: [`u:${other.id}`], version: 2 });
        await client.query(`update engagement_attribution set readers = '{staff,public}' where id = $1`, [made.id]);
        const [kept] = await rows('select readers from engagement_attribution where id = $1', [made.id]);
        expect(kept.readers).toEqual([`u:${other.id}`]);
      });
    });

    it('of an audience ends where it says', async () => {
      const made: Record<string, string> = {};
      for (const visibility of ['public', 'partners', 'internal', 'restricted'])
        made[visibility] = await fullEngagement({ visibility });
      const levels = async (principals: string[]) => {
        const found = await as(principals, () => rows('select distinct visibility from engagement order by 1'));
        return found.map(({ visibility }) => visibility);
      };
      expect(await levels(['public'])).toEqual(['public']);
      expect(await levels(['public', 'partners'])).toEqual(['partners', 'public']);
      for (const table of Object.keys(FAMILY)) {
        const column = FAMILY[table];
        const hidden = await as(['public', 'partners'], () =>
          count(`${table} where ${column} = any($1)`, [[made.internal, made.restricted]]),
        );
        expect([table, hidden]).toEqual([table, 0]);
      }
    });
  });

  describe('a passage', () => {
    it('is less visible than its engagement, its words and its history too', async () => {
      const passages = [{ text: 'The quetzal agreed', visibility: 'restricted', readers: { users: [named.id] } }];
      const id = await fullEngagement({ passages });
      const found = async (who: Person) =>
        as(who, async () => [
          await count('engagement where id = $1', [id]),
          await count('passage where engagement_id = $1', [id]),
          await count(`engagement_search where id = $1 and words @@ to_tsquery('simple', 'quetzal')`, [id]),
          await count(`history where record = 'passage' and after ->> 'text' like '%quetzal%'`),
        ]);
      expect(await found(named)).toEqual([1, 1, 1, 1]);
      expect(await found(other)).toEqual([1, 0, 0, 0]);
    });

    it('is never more visible than its engagement', async () => {
      const passages = [{ text: 'Open to all', visibility: 'public' }];
      const id = await fullEngagement({ visibility: 'restricted', passages });
      for (const who of [other, ['public', 'partners']]) expect(await as(who, () => seen(id))).toEqual(nothing);
    });
  });

  describe('under the Chatham House Rule', () => {
    const withheld = ['engagement_attribution', 'engagement_person', 'quotation', 'ask_answerer'];
    const rule = { attribution: 'chatham-house', source: 'A corridor', visibility: 'public' };

    it('people, quotations and source are no rows for others, nor lines of history', async () => {
      const id = await fullEngagement({ ...rule, ours: [{ user: mate.id }], readers: { users: [named.id] } });
      for (const who of [author, mate, named]) {
        const found = await as(who, () => seen(id));
        expect(withheld.map((table) => found[table]! > 0)).toEqual([true, true, true, true]);
      }
      for (const who of [other, app.admin, ['public'], ['public', 'partners']]) {
        const found = await as(who, () => seen(id));
        expect(withheld.map((table) => found[table])).toEqual([0, 0, 0, 0]);
        expect(found.engagement).toBe(1);
        expect(
          await as(who, () => count('history where scope = $2 and scope_id = $1', [id, 'engagement_attribution'])),
        ).toBe(0);
      }
    });

    it('who answered an ask is told by no row and no line of history, whatever table it is asked of', async () => {
      const asks = [{ text: 'Sign', answer: 'noted', answeredBy: 'Dr Whistledown' }];
      const first = await engagement(app, author, { ...rule, asks });
      const again = [
        { id: first.asks[0]!.id, text: 'Sign it', answer: 'accepted', answeredBy: 'Dr Whistledown, again' },
      ];
      await must(patched(app, author, first, { asks: again }), 200);
      const told = async (who: Person | string[]) => {
        const found: string[] = [];
        for (const table of [...Object.keys(FAMILY), 'history'])
          if (await as(who, () => count(`${table} r where to_jsonb(r)::text like '%Whistledown%'`))) found.push(table);
        return found;
      };
      expect(await told(author)).toEqual(['ask_answerer', 'history']);
      for (const who of [other, app.admin, ['public'], ['public', 'partners']]) expect(await told(who)).toEqual([]);
    });

    it('nobody lets himself in, and who leaves the room is out', async () => {
      const id = await fullEngagement({ ...rule, ours: [{ user: mate.id }] });
      await as(other, async () => {
        for (const attempt of [
          `update engagement set attribution = 'open' where id = $1`,
          `update engagement set named = array['u:${other.id}'] where id = $1`,
          `insert into engagement_person (engagement_id, side, user_id) values ($1, 'ours', '${other.id}')`,
        ])
          expect([attempt, await refusal(attempt, [id])]).toEqual([attempt, '42501']);
      });
      const people = () => as(mate, () => count('engagement_person where engagement_id = $1', [id]));
      expect(await people()).toBe(2);
      await must(patched(app, author, { id, version: 1 }, { ours: [{ name: 'Somebody else' }] }), 200);
      expect(await people()).toBe(0);
    });
  });

  describe('the history', () => {
    it('is only ever added to, and by nothing but the triggers', async () => {
      await as(author, async () => {
        expect(await refusal('delete from history')).toBe('42501');
        expect(await refusal(`update history set op = 'NONE'`)).toBe('42501');
        expect(
          await refusal(
            `insert into history (scope, scope_id, record, record_id, op) values ('engagement', '1', 'a', '1', 'X')`,
          ),
        ).toBe('42501');
      });
      await expect(app.sql('delete from history', [], 'owner')).rejects.toMatchObject({ code: '42501' });
    });

    it('leaves out what the database derives', async () => {
      const id = await fullEngagement({ date: '2016' });
      await must(patched(app, author, { id, version: 1 }, { date: '2017' }), 200);
      await as(author, async () => {
        const changes = await rows(
          `select record, before, after from history where scope_id = $1 and op = 'UPDATE' and at > (select created_at from engagement where id = $1::uuid)`,
          [id],
        );
        expect(changes).toContainEqual({ record: 'engagement', before: { date: '2016' }, after: { date: '2017' } });
        expect(changes.filter(({ record }) => record !== 'engagement')).toEqual([]);
      });
    });
  });
}
