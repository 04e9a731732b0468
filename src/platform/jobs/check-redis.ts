import { Redis } from 'ioredis';
import { StartupError } from '../startup-error.js';

const PATIENCE = 5_000;

/**
 * Asks Redis once. A queue that is away later is waited for; one that was never there is a mistake in REDIS_URL, and no reminder
 * would ever leave.
 * @throws StartupError when it does not answer
 */
export async function checkRedis(url: string): Promise<void> {
  const redis = new Redis(url, { lazyConnect: true, connectTimeout: PATIENCE, retryStrategy: () => null });
  let reason: Error | undefined;
  redis.on('error', (error: Error) => {
    reason = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new StartupError(`The Redis in REDIS_URL cannot be reached: ${(reason ?? (error as Error)).message}.`);
  } finally {
    redis.disconnect();
  }
}
