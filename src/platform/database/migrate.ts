import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { EXEMPT_TABLES, OWNER_VIEWS } from './exempt-tables.js';

/** Any number that only this application uses; makes instances that start together migrate one after the other. */
const MIGRATION_LOCK = 2_026_112_101;

/**
 * Brings the schema up to date as its owner, and gives the application's role its rights.
 * @returns the names of the migrations that ran
 */
export async function migrate(options: DataSourceOptions, ownerUrl: string, appRole: string): Promise<string[]> {
  const lock = new pg.Client({ connectionString: ownerUrl });
  // a lost connection is told by the query that it fails
  lock.on('error', () => {});
  await lock.connect();
  try {
    await lock.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const ran = await runMigrations(options, ownerUrl);
    if (ran.length > 0 || !(await hasRights(lock, appRole))) await giveRights(lock, appRole);
    return ran;
  } finally {
    await lock.end();
  }
}

/** An owner that is bound to the policies by force would migrate no rows but those that it sees. */
export const MIGRATING = { max: 1, options: '-c app.principals={system}' };

async function runMigrations(options: DataSourceOptions, ownerUrl: string): Promise<string[]> {
  const source = new DataSource({ ...options, url: ownerUrl, entities: [], extra: MIGRATING } as DataSourceOptions);
  await source.initialize();
  try {
    return (await source.runMigrations({ transaction: 'all' })).map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}

async function hasRights(client: pg.Client, role: string): Promise<boolean> {
  const { rows } = await client.query(
    `select has_table_privilege($1, 'history', 'select') and has_table_privilege($1, 'app_user', 'insert')
       and ($1 <> current_user or (select relforcerowsecurity from pg_class where oid = 'history'::regclass)) as ok`,
    [role],
  );
  return rows[0].ok;
}

async function giveRights(client: pg.Client, role: string): Promise<void> {
  const { rows } = await client.query('select current_user as owner');
  if (rows[0].owner === role) return void (await client.query('call keep_from_itself()'));
  const quoted = pg.escapeIdentifier(role);
  await client.query('call grant_to_app($1)', [role]);
  for (const { name, grants } of EXEMPT_TABLES) {
    if (grants) await client.query(`grant ${grants} on ${name} to ${quoted}`);
  }
  for (const view of OWNER_VIEWS) await client.query(`grant select on ${view} to ${quoted}`);
}
