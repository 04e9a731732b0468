import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StartupError } from '../startup-error.js';
import { type Binaries, programOf, restoreLibraryLinks } from './binaries.js';
import { run } from './run.js';
import type { Account } from './unprivileged.js';

/** What root keeps for the unprivileged account when the project or DATA_DIR stands under a directory closed to it. */
const lasting = '/var/lib/aide-memoire';

/** The directory for clusters that cannot stand in DATA_DIR; only ever asked for by root. */
export function clusterStore(): string {
  if (makeTrusted(lasting)) return lasting;
  throw new StartupError(
    `The database cannot stand in DATA_DIR, which is closed to the account PostgreSQL runs under, nor in ${lasting}: choose a DATA_DIR outside of closed directories, or do not run as root.`,
  );
}

/** The same distribution where the account can run it: as it stands, or else a copy keyed by version and content. */
export async function reachableBinaries(
  binaries: Binaries,
  account: Account,
  stores = [lasting, join(tmpdir(), 'aide-memoire-root')],
): Promise<Binaries> {
  if (await runs(binaries, account).catch(refused)) return binaries;
  const name = `postgresql-${binaries.version}-${fingerprint(binaries.root)}`;
  for (const store of stores.filter(makeTrusted)) {
    const copy = { ...binaries, root: join(store, name) };
    if (!existsSync(copy.root)) copyInto(store, name, binaries.root);
    if (await runs(copy, account)) return copy;
  }
  throw new StartupError(
    `PostgreSQL cannot be run by an unprivileged account from ${binaries.root} or a copy of it: run as an ordinary user, or set DATABASE_URL.`,
  );
}

async function runs(binaries: Binaries, account: Account): Promise<boolean> {
  const { code } = await run(programOf(binaries, 'postgres'), ['--version'], { account });
  return code === 0;
}

/** In a container that has taken from root the right to lend accounts, starting a program fails at once. */
function refused(error: NodeJS.ErrnoException): never {
  if (error.code !== 'EPERM') throw error;
  throw new StartupError(
    'PostgreSQL does not run as root, and root may not run programs under another account here: start as an ordinary user, or set DATABASE_URL.',
  );
}

/** Makes the directory, and trusts one that is there only when nobody but root can have put anything in it. */
function makeTrusted(directory: string): boolean {
  try {
    mkdirSync(directory, { mode: 0o755 });
    chmodSync(directory, 0o755);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
  }
  const stat = lstatSync(directory);
  return stat.isDirectory() && stat.uid === 0 && !(stat.mode & 0o022) && (stat.mode & 0o005) === 0o005;
}

function copyInto(store: string, name: string, from: string): void {
  const unfinished = mkdtempSync(join(store, `${name}.unfinished-`));
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true });
  open(unfinished);
  restoreLibraryLinks(unfinished);
  try {
    renameSync(unfinished, join(store, name));
  } catch {
    // Another start was first; its copy is the same.
    rmSync(unfinished, { recursive: true });
  }
}

/** A strict umask at install time must not follow the files here. */
function open(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) open(path);
    else if (entry.isFile()) chmodSync(path, directory.endsWith('bin') ? 0o755 : 0o644);
  }
}

/** Names and sizes of all files, which differ between builds without the cost of reading 60 MB. */
function fingerprint(root: string): string {
  const hash = createHash('sha256');
  for (const name of (readdirSync(root, { recursive: true }) as string[]).sort()) {
    const stat = lstatSync(join(root, name));
    if (stat.isFile()) hash.update(`${name}\0${stat.size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
}
