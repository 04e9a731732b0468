import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { dataSourceOptions } from '../src/data-source.js';
import { prepareDatabase } from '../src/platform/database/prepare-database.js';
import { startEmbeddedPostgres } from '../src/platform/postgres/embedded-postgres.js';

/** A database of a suite's own, migrated, with the rights of a real one. */
export interface ScratchDatabase {
  /** As the application's role. */
  appUrl: string;
  /** As the schema's owner. */
  ownerUrl: string;
  /** As the superuser, who sees everything: for looking from outside. */
  superuserUrl: string;
  drop(): Promise<void>;
}

/** Two database numbers that advisory locks of a test run use. */
const TEMPLATE_LOCK = 77_001;

export async function scratchDatabase(): Promise<ScratchDatabase> {
  const server = await startEmbeddedPostgres(process.env.TEST_DATA_DIR!);
  const admin = new pg.Client({ connectionString: server.superuserUrl });
  await admin.connect();
  await admin.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  await ensureTemplate(server.appUrl, server.ownerUrl, admin);
  const name = `scratch_${randomBytes(6).toString('hex')}`;
  await admin.query(`create database ${name} template template_aide owner aide_owner`);
  await admin.query(
    `revoke connect, temporary on database ${name} from public; grant connect on database ${name} to aide_app`,
  );
  await admin.query('select pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  await admin.end();
  const at = (url: string) => url.replace(/\/[^/]*$/, `/${name}`);
  return {
    appUrl: at(server.appUrl),
    ownerUrl: at(server.ownerUrl),
    superuserUrl: at(server.superuserUrl),
    async drop() {
      const client = new pg.Client({ connectionString: server.superuserUrl });
      await client.connect();
      await client.query(`drop database if exists ${name} with (force)`);
      await client.end();
    },
  };
}

async function ensureTemplate(appUrl: string, ownerUrl: string, admin: pg.Client): Promise<void> {
  const { rowCount } = await admin.query(`select from pg_database where datname = 'template_aide' and datistemplate`);
  if (rowCount) return;
  await admin.query('drop database if exists template_aide');
  await admin.query('create database template_aide owner aide_owner');
  await admin.query(
    'revoke connect, temporary on database template_aide from public; grant connect on database template_aide to aide_app',
  );
  const at = (url: string) => url.replace(/\/[^/]*$/, '/template_aide');
  const prepared = await prepareDatabase(
    { dataDir: '', databaseUrl: at(appUrl), databaseOwnerUrl: at(ownerUrl), redisUrl: undefined },
    dataSourceOptions(undefined),
    () => {},
  );
  await prepared.release();
  await admin.query('alter database template_aide is_template true');
}
