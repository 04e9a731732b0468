import { realpathSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { StartupError } from '../startup-error.js';
import type { Cluster } from './cluster.js';

/** The name under which processes that rely on the server stay connected to it, each with one connection. */
const attached = 'aide-memoire supervisor';

/** Taken shared to attach, alone to leave: nobody attaches to a server that is about to be stopped. */
const gate = 1_635_018_093;

/** A connection that never keeps its process alive, and the promise of its end. */
export interface Hold {
  client: pg.Client & { ref(): void; unref(): void };
  ended: Promise<void>;
}

/**
 * Connects to the server on this port as superuser and proves that it runs this cluster. The connection stays open: it
 * tells the others that this process is attached, and this process that the server has died. Undefined: not (or no longer) there.
 */
export async function attach(cluster: Cluster, port: number): Promise<Hold | undefined> {
  const client = new pg.Client({
    ...{ host: '127.0.0.1', port, user: 'postgres', database: 'postgres', ssl: false },
    password: cluster.credentials.superuser,
    application_name: attached,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  }) as Hold['client'];
  // An error of the connection is followed by its end, which is what is listened to.
  client.on('error', () => {});
  const ended = new Promise<void>((resolve) => client.once('end', resolve));
  try {
    await client.connect();
    const { rows } = await client.query<{ directory: string }>(
      `SELECT current_setting('data_directory') AS directory, pg_advisory_lock_shared(${gate}), pg_advisory_unlock_shared(${gate})`,
    );
    if (realpathSync(rows[0]!.directory) === cluster.directory) {
      client.unref();
      return { client, ended };
    }
  } catch (error) {
    refuseWrongPassword(cluster, error);
  }
  client.end().catch(() => {});
  return undefined;
}

function refuseWrongPassword(cluster: Cluster, error: unknown): void {
  if ((error as { code?: string }).code !== '28P01') return;
  throw new StartupError(
    `The passwords in credentials.json are not those of the database in DATA_DIR ${cluster.dataDir}: restore the two together.`,
  );
}

/** Whether no other process relies on the server; the answer holds until this connection ends. */
export async function isLast({ client }: Hold): Promise<boolean> {
  client.ref();
  // This process's own pools have been closed, but the server may take a moment to see it.
  for (let look = 0; look < 20 && (await others(client)).sessions > 0; look++) await pause(50);
  await client.query(`SELECT pg_advisory_lock(${gate})`);
  const { supervisors, sessions } = await others(client);
  // Whoever leaves at the same time and asks next must not count this process.
  await client.query(`SET application_name = 'aide-memoire leaving'`);
  return supervisors + sessions === 0;
}

async function others(client: pg.Client): Promise<{ supervisors: number; sessions: number }> {
  const { rows } = await client.query<{ supervisors: number; sessions: number }>(
    `SELECT count(*) FILTER (WHERE application_name = $1)::int AS supervisors,
            count(*) FILTER (WHERE usename IN ('aide_owner', 'aide_app'))::int AS sessions
       FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()`,
    [attached],
  );
  return rows[0]!;
}
