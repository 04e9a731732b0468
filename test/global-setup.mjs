import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';

/** One PostgreSQL for the whole run, with a migrated template that every suite clones (about 30 ms). */
export default async function globalSetup() {
  const dataDir = await mkdtemp(join(tmpdir(), 'aide-memoire-test-'));
  // PostgreSQL does not run as root: whoever it runs as must be able to get in
  await chmod(dataDir, 0o755);
  process.env.TEST_DATA_DIR = dataDir;
  process.env.TEST_DATABASES = runProgram('test/start-scratch-server.ts');
}
