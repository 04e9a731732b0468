import { rm } from 'node:fs/promises';
import { runProgram } from './run-program.mjs';

/** Stops the run's PostgreSQL and takes its folder away. */
export default async function globalTeardown() {
  runProgram('test/stop-scratch-server.ts');
  await rm(process.env.TEST_DATA_DIR, { recursive: true, force: true });
}
