import {
  type BackendFactory,
  type ConnectionOptions,
  createPostgresBackend,
  createRedisBackend,
  type IQueueBackend,
} from 'bullmq';
import pg from 'pg';

/** The PostgreSQL schema of the queue, which is also BullMQ's own default: a pool made by the caller can have no other. */
export const QUEUE_SCHEMA = 'bullmq';
export const QUEUE_NAME = 'aide-memoire';

/** What BullMQ's classes need to reach the one or the other store. */
export interface QueueBackend {
  connection: ConnectionOptions;
  factory: BackendFactory<IQueueBackend>;
  /** How many jobs are put on it at once. */
  atATime: number;
  /** Whether it takes them in one go: in PostgreSQL that would need the right to make temporary tables. */
  takesBulk: boolean;
  close(): Promise<void>;
}

/** The queue in the application's own database, or in Redis where `redisUrl` is set. */
export function queueBackend(databaseUrl: string, redisUrl: string | undefined): QueueBackend {
  return redisUrl ? onRedis(redisUrl) : onPostgres(databaseUrl);
}

/** One small pool for producer and worker together; the worker keeps one of its connections for LISTEN. */
function onPostgres(connectionString: string): QueueBackend {
  const pool = new pg.Pool({
    connectionString,
    options: `-c search_path=${QUEUE_SCHEMA}`,
    max: 6,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    application_name: 'aide-memoire queue',
  });
  return {
    // BullMQ types its connection for Redis unless told otherwise
    connection: pool as unknown as ConnectionOptions,
    factory: createPostgresBackend as unknown as BackendFactory<IQueueBackend>,
    atATime: 6,
    takesBulk: false,
    close: () => pool.end(),
  };
}

function onRedis(url: string): QueueBackend {
  return {
    connection: { url, maxRetriesPerRequest: null },
    factory: createRedisBackend as BackendFactory<IQueueBackend>,
    atATime: 500,
    takesBulk: true,
    close: async () => {},
  };
}
