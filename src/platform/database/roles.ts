import pg from 'pg';
import { StartupError } from '../startup-error.js';

/**
 * Connects once and tells which role an address signs in as.
 * @throws StartupError when the database cannot be reached, or the role could see past every rule
 */
export async function checkRole(variable: string, url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    throw new StartupError(
      `The database in ${variable} cannot be reached: ${(error as Error).message || (error as { code?: string }).code}.`,
    );
  }
  try {
    const { rows } = await client.query(
      'select rolname, rolsuper or rolbypassrls as unbound from pg_roles where rolname = current_user',
    );
    if (rows[0].unbound) {
      throw new StartupError(
        `${variable} signs in as "${rows[0].rolname}", which is a superuser or bypasses row security and would see every confidence: give it a plain role.`,
      );
    }
    return rows[0].rolname;
  } finally {
    await client.end();
  }
}

/** @throws StartupError when the application's role could act as the owner all the same */
export async function checkSeparation(ownerUrl: string, appRole: string, ownerRole: string): Promise<void> {
  if (appRole === ownerRole) return;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
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
