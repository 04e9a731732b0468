import { createHash, randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { StartupError } from '../startup-error.js';
import { programOf } from './binaries.js';
import type { Cluster } from './cluster.js';
import { diskFull, tellsOfFullDisk } from './data-dir.js';
import { isAlive } from './process-table.js';
import { type Ended, run } from './run.js';
import { clusterStore } from './system-store.js';
import { canReach } from './unprivileged.js';

/** A cluster to be, and the path it is to be found at. */
type Draft = Omit<Cluster, 'directory'> & { place: string };

const unfinished = 'postgres.unfinished-';

/**
 * Makes a complete cluster, roles and database included, beside its place and moves it there in one step. The move is
 * the only mark of completeness: what a killed start leaves behind is never used, and swept away by the next one.
 */
export async function createCluster(draft: Draft): Promise<void> {
  const elsewhere = draft.account !== undefined && !canReach(draft.dataDir, draft.account);
  const parent = elsewhere ? clusterStore() : draft.dataDir;
  sweep(parent);
  const directory = join(parent, `${unfinished}${process.pid}-${randomBytes(4).toString('hex')}`);
  mkdirSync(directory, { mode: 0o700 });
  try {
    if (draft.account) chownSync(directory, draft.account.uid, draft.account.gid);
    await initialise(draft, directory);
    await furnish(draft, directory);
    settle(draft, directory, elsewhere ? join(parent, nameFor(draft.dataDir)) : undefined);
    flush(parent);
    flush(draft.dataDir);
  } catch (error) {
    rmSync(directory, { recursive: true, force: true });
    throw error;
  }
}

/** Removes what starts that were killed have left. */
function sweep(parent: string): void {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(unfinished))) {
    const pid = Number.parseInt(name.slice(unfinished.length), 10);
    if (isAlive(pid)) continue;
    // An initdb that outlived its parent may still be writing for a moment.
    rmSync(join(parent, name), { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function initialise(draft: Draft, directory: string): Promise<void> {
  const ended = await run(
    programOf(draft.binaries, 'initdb'),
    [
      `--pgdata=${directory}`,
      '--username=postgres',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
      `--lc-ctype=${characterType()}`,
      '--data-checksums',
      // Nobody can connect yet; furnish() writes the final rules before anybody can.
      '--auth=reject',
    ],
    { account: draft.account },
  );
  insist(draft, ended);
}

/** Beside the built-in collation, the text search parser and trigrams still ask the C library what a letter is. */
function characterType(): string {
  if (process.platform === 'win32') return 'C';
  return process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
}

/** Sets passwords, access rules, roles and the database, by the server in its single-user mode: no port is open yet. */
async function furnish(draft: Draft, directory: string): Promise<void> {
  const ended = await run(
    programOf(draft.binaries, 'postgres'),
    ['--single', '-D', directory, '-c', 'exit_on_error=on', '-c', 'log_min_error_statement=panic', 'postgres'],
    { account: draft.account, input: furnishing(draft, directory) },
  );
  insist(draft, ended);
}

/** One statement a line, as the single-user mode reads them. The server writes its own access rules, so that root need not write there. */
function furnishing({ credentials }: Draft, directory: string): string {
  const plain = 'LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION';
  const rules = join(directory, 'pg_hba.conf').replaceAll("'", "''");
  return [
    `ALTER ROLE postgres PASSWORD '${credentials.superuser}'`,
    `CREATE ROLE aide_owner ${plain} PASSWORD '${credentials.owner}'`,
    `CREATE ROLE aide_app ${plain} PASSWORD '${credentials.app}'`,
    'REVOKE ALL ON DATABASE postgres, template1 FROM PUBLIC',
    'CREATE DATABASE aide_memoire OWNER aide_owner',
    'REVOKE CONNECT, TEMPORARY ON DATABASE aide_memoire FROM PUBLIC',
    'GRANT CONNECT ON DATABASE aide_memoire TO aide_app',
    `COPY (VALUES ('host all all 127.0.0.1/32 scram-sha-256')) TO '${rules}'`,
    '',
  ].join('\n');
}

function insist({ dataDir }: Draft, { code, output }: Ended): void {
  if (code === 0) return;
  if (tellsOfFullDisk(output)) throw diskFull(dataDir);
  const lines = output.split('\n').filter((line) => line.trim());
  const said = lines.findLast((line) => /error|fatal|panic/i.test(line)) ?? lines.at(-1) ?? 'it ended without a word';
  throw new StartupError(`The database could not be made in DATA_DIR ${dataDir}: ${said.trim()}.`);
}

/** The commit: a rename in DATA_DIR, or a link from it to where the cluster stands. Who comes second leaves the first one's. */
function settle({ place }: Draft, directory: string, elsewhere: string | undefined): void {
  if (elsewhere) renameSync(directory, elsewhere);
  try {
    if (elsewhere) symlinkSync(elsewhere, place);
    else renameSync(directory, place);
  } catch (error) {
    if (!existsSync(place)) throw error;
    rmSync(elsewhere ?? directory, { recursive: true });
  }
}

/** Told apart by their data directories for the reader's eye; random, so that a data directory begun anew begins anew. */
function nameFor(dataDir: string): string {
  return `${createHash('sha256').update(dataDir).digest('hex').slice(0, 16)}-${randomBytes(4).toString('hex')}`;
}

function flush(directory: string): void {
  // Windows cannot open a directory.
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
