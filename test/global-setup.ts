import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * One PostgreSQL for the whole run, with a migrated template that every suite clones (about 30 ms). Jest's own hooks do not
 * resolve this project's modules, so programs start and stop it.
 */
export default async function globalSetup(): Promise<void> {
  const dataDir = await mkdtemp(join(tmpdir(), 'aide-memoire-test-'));
  // PostgreSQL does not run as root: whoever it runs as must be able to get in
  await chmod(dataDir, 0o755);
  process.env.TEST_DATA_DIR = dataDir;
  process.env.TEST_DATABASES = run('test/start-scratch-server.ts');
}

export function run(program: string): string {
  const args = ['--no-warnings', '--import', '@swc-node/register/esm-register', program];
  const { status, stdout } = spawnSync(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${program} ended with ${status}.`);
  return stdout;
}
