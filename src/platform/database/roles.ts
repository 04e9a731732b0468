import pg from 'pg';
import { StartupError } from '../startup-error.js';

const PATIENCE = 10_000;
/** "unique nulls not distinct" and views with their reader's rights came with it. */
const OLDEST = 15;

/**
 * Connects once and tells which role an address signs in as.
 * @throws StartupError when the database cannot be reached or is too old, or the role could see past every rule
 */
export async function checkRole(variable: string, url: string): Promise<string> {
  const client = await connect(variable, url);
  try {
    const { rows } = await client.query<{ role: string; unbound: boolean; version: number }>(
      `select rolname as role, rolsuper or rolbypassrls as unbound, current_setting('server_version_num')::int / 10000 as version
       from pg_roles where rolname = current_user`,
    );
    const { role, unbound, version } = rows[0]!;
    if (version < OLDEST) {
      throw new StartupError(`The database in ${variable} is PostgreSQL ${version}: ${OLDEST} or later is needed.`);
    }
    if (unbound) {
      throw new StartupError(
        `${variable} signs in as "${role}", which is a superuser or bypasses row security and would see every confidence: give it a plain role.`,
      );
    }
    return role;
  } finally {
    await client.end();
  }
}

async function connect(variable: string, url: string): Promise<pg.Client> {
  let client: pg.Client | undefined;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
    client.on('error', () => {});
    await client.connect();
    return client;
  } catch (error) {
    await client?.end().catch(() => {});
    throw new StartupError(`The database in ${variable} cannot be reached: ${reasonOf(error)}.`);
  }
}

/** Where a name has several addresses, the error is a list of errors and says nothing itself. */
function reasonOf(error: unknown): string {
  const { errors, message, code } = error as { errors?: Error[]; message: string; code?: string };
  return message || errors?.[0]?.message || code || 'no reason was given';
}

/** @throws StartupError when the application's role could act as the owner all the same */
export async function checkSeparation(ownerUrl: string, appRole: string, ownerRole: string): Promise<void> {
  if (appRole === ownerRole) return;
  const client = await connect('DATABASE_OWNER_URL', ownerUrl);
  try {
    const { rows } = await client.query(`select pg_has_role($1, $2, 'member') as member`, [appRole, ownerRole]);
    if (rows[0].member) {
      throw new StartupError(
        `The role "${appRole}" in DATABASE_URL is a member of "${ownerRole}", the owner: revoke that.`,
      );
    }
  } finally {
    await client.end();
  }
}
