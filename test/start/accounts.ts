import { spawnSync } from 'node:child_process';
import type { Account } from '../../src/platform/postgres/unprivileged.js';
import { ROOT } from './built.js';

const asRoot = process.getuid?.() === 0;
const NOBODY: Account = { uid: 65534, gid: 65534 };

/** Who starts the application: this user, and an ordinary one too where the tests run as root in a checkout open to others. */
export function users(): [string, Account | undefined][] {
  const own: [string, Account | undefined] = [asRoot ? 'root' : 'an ordinary user', undefined];
  if (!asRoot) return [own];
  const { status } = spawnSync(process.execPath, ['-e', "require('pg')"], { ...NOBODY, cwd: ROOT });
  if (status === 0) return [own, ['an ordinary user', NOBODY]];
  process.stderr.write('SKIPPED as an ordinary user: the checkout or node is closed to other users.\n');
  return [own];
}
