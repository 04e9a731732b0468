import startPostgres from '../global-setup.mjs';
import { startRedis } from './redis-server.mjs';

/** One Redis for the whole run, of which every scratch database gets a part of its own, beside the run's PostgreSQL. */
export default async function globalSetup() {
  const redis = await startRedis();
  globalThis.redisOfTheRun = redis;
  process.env.TEST_REDIS_URL = redis.url;
  await startPostgres();
}
