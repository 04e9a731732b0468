import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { migrateQueue } from '../jobs/migrate-queue.js';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.js';
import { migrate } from './migrate.js';
import { checkRole, checkSeparation } from './roles.js';

/** A database with an up-to-date schema, and the two addresses to it. */
export interface PreparedDatabase {
  /** The application's role. */
  appUrl: string;
  /** The schema's owner; the same address where the installer gave one role alone. */
  ownerUrl: string;
  /** Lets go of an embedded server; the last to leave stops it. */
  release(): Promise<void>;
}

/**
 * Starts or reaches PostgreSQL, refuses roles that see past the rules, and migrates.
 * @throws StartupError with one clear sentence
 */
export async function prepareDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl' | 'redisUrl'>,
  options: DataSourceOptions,
  log: (line: string) => void,
): Promise<PreparedDatabase> {
  const reached = config.databaseUrl
    ? { appUrl: config.databaseUrl, ownerUrl: config.databaseOwnerUrl ?? config.databaseUrl, release: async () => {} }
    : await embedded(config.dataDir, log);
  try {
    const appRole = await checkRole('DATABASE_URL', reached.appUrl);
    const ownerRole =
      reached.ownerUrl === reached.appUrl ? appRole : await checkRole('DATABASE_OWNER_URL', reached.ownerUrl);
    await checkSeparation(reached.ownerUrl, appRole, ownerRole);
    const ran = await migrate(options, reached.ownerUrl, appRole);
    if (ran.length > 0) log(`The schema is up to date (${ran.length} migrations ran).`);
    if (!config.redisUrl) await migrateQueue(reached.ownerUrl, appRole);
    return reached;
  } catch (error) {
    await reached.release();
    throw error;
  }
}

async function embedded(dataDir: string, log: (line: string) => void): Promise<PreparedDatabase> {
  const server = await startEmbeddedPostgres(dataDir, { log });
  server.onDown(() => log('PostgreSQL has stopped; it is being started again.'));
  server.onUp(() => log('PostgreSQL is back.'));
  return { appUrl: server.appUrl, ownerUrl: server.ownerUrl, release: () => server.release() };
}
