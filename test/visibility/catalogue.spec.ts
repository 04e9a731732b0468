import pg from 'pg';
import { EXEMPT_TABLES, OWNER_VIEWS } from '../../src/platform/database/exempt-tables.js';
import { type ScratchDatabase, scratchDatabase } from '../scratch-database.js';

let scratch: ScratchDatabase;
let look: pg.Client;

beforeAll(async () => {
  scratch = await scratchDatabase();
  look = new pg.Client({ connectionString: scratch.superuserUrl });
  await look.connect();
});
afterAll(async () => {
  await look.end();
  await scratch.drop();
});

const names = async (sql: string, values: unknown[] = []): Promise<string[]> =>
  (await look.query(sql, values)).rows.map((row) => row.name);

const exempt = EXEMPT_TABLES.map(({ name }) => name);

/** Tables that lack row security, a policy or the history trigger and are not on the list of exemptions. */
const unprotected = () =>
  names(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relname = any($1)
       and not (c.relrowsecurity
         and exists (select from pg_policy where polrelid = c.oid)
         and exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid and p.proname = 'record_history')
         and exists (select from protected_table where name = c.relname))
     order by 1`,
    [exempt],
  );

describe('every table', () => {
  it('has visibility and history, or stands on the list of exemptions with its reason', async () => {
    expect(await unprotected()).toEqual([]);
    expect(EXEMPT_TABLES.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });

  it('is missed when it has neither', async () => {
    await look.query('create table forgotten (id uuid primary key)');
    expect(await unprotected()).toEqual(['forgotten']);
    await look.query('drop table forgotten');
  });

  it('on the list of exemptions exists', async () => {
    const tables = await names(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`,
    );
    expect(exempt.filter((name) => !tables.includes(name))).toEqual([]);
  });

  it('that hangs on a protected one is visible only with it', async () => {
    const missing = await names(
      `select c.conrelid::regclass || '.' || a.attname as name
       from pg_constraint c
         join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
         join protected_table parent on parent.name = (select relname from pg_class where oid = c.confrelid) and parent.kind <> 'shared'
         join protected_table own on own.name = (select relname from pg_class where oid = c.conrelid)
       where c.contype = 'f' and not exists (select from pg_policies p
         where p.tablename = own.name and p.qual like '%' || a.attname || '%')
       order by 1`,
    );
    expect(missing).toEqual([]);
  });

  it('has one view with its owner’s rights only where it was reviewed', async () => {
    const views = await names(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'v'
         and not coalesce(reloptions @> '{security_invoker=true}', false) order by 1`,
    );
    expect(views).toEqual([...OWNER_VIEWS].sort());
  });

  it('is reached by no function with its owner’s rights but those that were reviewed', async () => {
    const functions = await names(
      `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
    );
    expect(functions).toEqual(REVIEWED_FUNCTIONS);
  });
});

/** Each sets its own search path, and gives out no words. */
const REVIEWED_FUNCTIONS = [
  'act_as',
  'anchored_due',
  'attribution_readers',
  'call_off_mails',
  'derive_attribution_readers',
  'keep_passage_words',
  'keep_words',
  'leave_rank',
  'move_follow_ups',
  'reads_all_kept_inside',
  'reads_every_passage',
  'record_history',
  'suppressed_since',
  'told_by_mail',
  'unsent_mails',
];

describe('the application’s role', () => {
  it('has no way around the rules', async () => {
    const { rows } = await look.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, pg_has_role('aide_app', 'aide_owner', 'member') as owner
       from pg_roles where rolname = 'aide_app'`,
    );
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owner: false },
    ]);
  });

  it('may delete no record and change no history', async () => {
    const may = await names(
      `select t.name || ' ' || p as name from (select name from protected_table where kind <> 'child' union select 'history') t,
         unnest('{delete,truncate}'::text[]) p where has_table_privilege('aide_app', t.name, p)
       union all select 'history ' || p from unnest('{insert,update}'::text[]) p where has_table_privilege('aide_app', 'history', p)`,
    );
    expect(may).toEqual([]);
  });

  it.each([
    'create table mine (id int)',
    'alter table engagement disable row level security',
    'alter table engagement disable trigger stamp',
    `set session_replication_role = 'replica'`,
    'truncate engagement',
    'set role aide_owner',
  ])('is refused: %s', async (statement) => {
    const app = new pg.Client({ connectionString: scratch.appUrl });
    await app.connect();
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
    await app.end();
  });

  it('sees nothing at all with no actor, in any protected table', async () => {
    const tables = await names(
      `select name from protected_table union select 'history' union select 'engagement_search' order by 1`,
    );
    const app = new pg.Client({ connectionString: scratch.appUrl });
    await app.connect();
    const seen = [];
    for (const table of tables)
      seen.push([table, (await app.query(`select count(*)::int as n from ${table}`)).rows[0].n]);
    await app.end();
    expect(seen.filter(([, n]) => n !== 0)).toEqual([]);
    expect(seen.length).toBeGreaterThan(25);
  });
});
