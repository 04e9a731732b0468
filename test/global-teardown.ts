import { rm } from 'node:fs/promises';
import { run } from './global-setup';

/** Stops the run's PostgreSQL and takes its folder away. */
export default async function globalTeardown(): Promise<void> {
  run('test/stop-scratch-server.ts');
  await rm(process.env.TEST_DATA_DIR!, { recursive: true, force: true });
}
