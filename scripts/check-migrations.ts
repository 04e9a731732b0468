// On a scratch PostgreSQL: the migrations run up, down to nothing and up again, each time to the same schema; and the
// entities say what the migrations made.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { dataSourceOptions } from '../src/data-source.js';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.js';

const CATALOGUE = `
  select 'table' as sort, c.relname || '.' || a.attname as name, format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end as what
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v')
  union all select 'constraint', conrelid::regclass || '.' || conname, pg_get_constraintdef(oid) from pg_constraint where connamespace = 'public'::regnamespace
  union all select 'index', indexname, indexdef from pg_indexes where schemaname = 'public'
  union all select 'policy', tablename || '.' || policyname, cmd || ' ' || coalesce(qual, '') || ' ' || coalesce(with_check, '') from pg_policies where schemaname = 'public'
  union all select 'trigger', tgrelid::regclass || '.' || tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
  union all select 'function', p.oid::regprocedure::text, pg_get_functiondef(p.oid) from pg_proc p where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
  order by 1, 2`;

const dataDir = await mkdtemp(join(tmpdir(), 'aide-memoire-check-'));
const server = await startEmbeddedPostgres(dataDir);
const source = new DataSource({ ...dataSourceOptions(server.ownerUrl), extra: { max: 1 } } as DataSourceOptions);
let failure: string | undefined;
try {
  await source.initialize();
  await source.runMigrations({ transaction: 'all' });
  const first = await catalogue(server.ownerUrl);
  while (await latest(source)) await source.undoLastMigration({ transaction: 'all' });
  const bare = await catalogue(server.ownerUrl);
  const left = bare.filter((line) => !/ migration/.test(line));
  if (left.length > 0) failure = `The downs leave something behind:\n${left.join('\n')}`;
  await source.runMigrations({ transaction: 'all' });
  const second = await catalogue(server.ownerUrl);
  const differs = difference(first, second);
  if (differs.length > 0) failure ??= `Up, down and up again makes another schema:\n${differs.join('\n')}`;
  const drift = await source.driver.createSchemaBuilder().log();
  if (drift.upQueries.length > 0) {
    failure ??= `The entities differ from the migrations:\n${drift.upQueries.map(({ query }) => query).join('\n')}`;
  }
} finally {
  if (source.isInitialized) await source.destroy();
  await server.release();
  await rm(dataDir, { recursive: true, force: true });
}
if (failure) {
  console.error(failure);
  process.exit(1);
}

async function latest(db: DataSource): Promise<boolean> {
  return (await db.query('select from migration')).length > 0;
}

async function catalogue(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(CATALOGUE);
  await client.end();
  return rows.map(({ sort, name, what }) => `${sort} ${name}: ${what}`);
}

function difference(a: string[], b: string[]): string[] {
  return [...a.filter((line) => !b.includes(line)), ...b.filter((line) => !a.includes(line))];
}
