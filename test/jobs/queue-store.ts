import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { migrateQueue } from '../../src/platform/jobs/migrate-queue.js';
import { QUEUE_NAME } from '../../src/platform/jobs/queue-backend.js';
import type { TestApp } from '../app.js';

/** A job as it lies in the store, with whatever the store has of it. */
export interface StoredJob {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: each kind of job has its own
  data: any;
}

/** The queue of an application seen from outside, in PostgreSQL or in Redis. */
export interface QueueStore {
  jobs(): Promise<StoredJob[]>;
  /** The jobs are gone. */
  empty(): Promise<void>;
  /** All that the queue ever made is gone, as of a store that was set up anew. */
  wipe(): Promise<void>;
}

export function queueStore(app: TestApp): QueueStore {
  return app.config.redisUrl ? inRedis(app.config.redisUrl) : inPostgres(app);
}

function inPostgres({ sql, scratch }: TestApp): QueueStore {
  return {
    jobs: async () => (await sql('select * from bullmq.job', [], 'superuser')).rows,
    empty: async () => void (await sql('truncate bullmq.job cascade', [], 'superuser')),
    wipe: async () => {
      await sql('drop schema bullmq cascade', [], 'superuser');
      await migrateQueue(scratch.ownerUrl, 'aide_app');
    },
  };
}

function inRedis(url: string): QueueStore {
  const flush = async () => {
    const redis = new Redis(url);
    await redis.flushdb();
    redis.disconnect();
  };
  return {
    jobs: async () => {
      const queue = new Queue(QUEUE_NAME, { connection: { url } });
      const jobs = await queue.getJobs();
      await queue.close();
      return jobs.map((job) => ({ ...job.asJSON(), name: job.name, data: job.data }));
    },
    empty: flush,
    wipe: flush,
  };
}
