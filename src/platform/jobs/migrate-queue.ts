import { runMigrations } from 'bullmq';
import pg from 'pg';
import { QUEUE_SCHEMA } from './queue-backend.js';

/** The queue makes a sequence of its own at its first job, hence `create`. It holds ids only, so no row needs a policy. */
const RIGHTS = `
  grant usage, create on schema bullmq to {role};
  grant select, insert, update, delete on all tables in schema bullmq to {role};
  grant usage, select on all sequences in schema bullmq to {role};
  grant execute on all functions in schema bullmq to {role};
  alter default privileges in schema bullmq grant select, insert, update, delete on tables to {role};
  alter default privileges in schema bullmq grant usage, select on sequences to {role};
  alter default privileges in schema bullmq grant execute on functions to {role}`;

/** Any number that only this application uses; grants given by two at once would clash. */
const QUEUE_LOCK = 2_026_112_103;

/** Brings the queue's schema up to date as its owner and lets the application's role use it. */
export async function migrateQueue(ownerUrl: string, appRole: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // a lost connection is told by the query that it fails
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [QUEUE_LOCK]);
    await runMigrations(client, QUEUE_SCHEMA);
    const { rows } = await client.query(
      `select current_user as owner, coalesce(has_table_privilege($1, to_regclass('bullmq.job'), 'delete'), false) as granted`,
      [appRole],
    );
    if (rows[0].owner === appRole || rows[0].granted) return;
    await client.query(RIGHTS.replaceAll('{role}', pg.escapeIdentifier(appRole)));
  } finally {
    await client.end();
  }
}
