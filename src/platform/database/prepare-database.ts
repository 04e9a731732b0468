import type { DataSourceOptions } from 'typeorm';
import type { Config } from '../config/config.js';
import { checkRedis } from '../jobs/check-redis.js';
import { migrateQueue } from '../jobs/migrate-queue.js';
import { StartupError } from '../startup-error.js';
import { migrate } from './migrate.js';
import { type ReachedDatabase, reachDatabase } from './reach-database.js';

type Log = (line: string) => void;

/**
 * Starts or reaches PostgreSQL, refuses roles that see past the rules, and migrates.
 * @throws StartupError with one clear sentence
 */
export async function prepareDatabase(
  config: Pick<Config, 'dataDir' | 'databaseUrl' | 'databaseOwnerUrl' | 'redisUrl'>,
  options: DataSourceOptions,
  log: Log,
): Promise<ReachedDatabase> {
  const database = await reachDatabase(config, log);
  try {
    await bringUpToDate(database, config, options, log);
    return database;
  } catch (error) {
    await database.release();
    throw error;
  }
}

/**
 * Migrates the schema and the queue, as their owner.
 * @throws StartupError where the owner may not, or the queue cannot be reached
 */
export async function bringUpToDate(
  { appRole, ownerUrl }: ReachedDatabase,
  { redisUrl }: Pick<Config, 'redisUrl'>,
  options: DataSourceOptions,
  log: Log,
): Promise<void> {
  try {
    if (redisUrl) await checkRedis(redisUrl);
    const ran = await migrate(options, ownerUrl, appRole);
    if (ran.length > 0) log(`The schema is up to date (${ran.length} migrations ran).`);
    if (!redisUrl) await migrateQueue(ownerUrl, appRole);
  } catch (error) {
    throw isForbidden(error) ? new StartupError(NOT_OWNER(error.message)) : error;
  }
}

function isForbidden(error: unknown): error is Error {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return (driverError?.code ?? code) === '42501';
}

const NOT_OWNER = (reason: string) =>
  `The schema cannot be made or changed (${reason}): the role in DATABASE_OWNER_URL, or in DATABASE_URL where that is unset, must own the database.`;
