import { hostname } from 'node:os';
import pg from 'pg';
import { readConfig } from './platform/config/config.js';
import { failStart } from './platform/say.js';
import { StartupError } from './platform/startup-error.js';

const PATIENCE = 5_000;
/** By this machine's own clock, as the worker tells by it too. */
const ALIVE = 'select from worker_process where host = $1 and seen_at > $2 limit 1';
const MINUTE = 60_000;

/** For a container's health check: whether a worker on this host told within a minute that it lives. Ends with 0 or 1. */
async function check(): Promise<void> {
  const { databaseUrl } = readConfig(process.env);
  if (!databaseUrl) throw new StartupError('DATABASE_URL is needed to ask whether a worker lives.');
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE,
    query_timeout: PATIENCE,
  });
  await client.connect();
  const { rowCount } = await client.query(ALIVE, [hostname(), new Date(Date.now() - MINUTE)]);
  await client.end();
  if (!rowCount) throw new StartupError(`No worker on ${hostname()} told within a minute that it lives.`);
}

check().then(() => process.exit(0), failStart);
