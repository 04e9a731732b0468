import stopPostgres from '../global-teardown.mjs';

export default async function globalTeardown() {
  await globalThis.redisOfTheRun.stop();
  await stopPostgres();
}
