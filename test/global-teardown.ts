import { rm } from 'node:fs/promises';

/** Stops the run's PostgreSQL, if any suite started it, and takes its folder away. */
export default async function globalTeardown(): Promise<void> {
  const dataDir = process.env.TEST_DATA_DIR!;
  const { startEmbeddedPostgres } = await import('../src/platform/postgres/embedded-postgres.js');
  const { existsSync } = await import('node:fs');
  if (existsSync(`${dataDir}/postgres`)) await (await startEmbeddedPostgres(dataDir)).release();
  await rm(dataDir, { recursive: true, force: true });
}
