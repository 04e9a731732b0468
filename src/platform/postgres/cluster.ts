import { lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupError } from '../startup-error.js';
import { type Binaries, findBinaries, majorOf } from './binaries.js';
import { createCluster } from './create-cluster.js';
import { type Credentials, credentialsIn } from './credentials.js';
import { openDataDir } from './data-dir.js';
import { reachableBinaries } from './system-store.js';
import { type Account, accountFor, canReach } from './unprivileged.js';

/** A database cluster that is complete on disk, with all that is needed to run it. */
export interface Cluster {
  /** DATA_DIR's real path: credentials and log stand here. */
  dataDir: string;
  /** The real path of PostgreSQL's own data directory. */
  directory: string;
  /** What PostgreSQL runs under; undefined: the same as this process. */
  account: Account | undefined;
  binaries: Binaries;
  credentials: Credentials;
}

/**
 * Opens the cluster of a data directory, made on the first start. Every step is decided by the file system (a link, a
 * rename: the first one wins), so two starts at once need no lock, and a start killed anywhere leaves nothing that blocks.
 */
export async function openCluster(dataDirSetting: string): Promise<Cluster> {
  const dataDir = openDataDir(dataDirSetting);
  const place = join(dataDir, 'postgres');
  const account = accountFor(dataDir, place);
  const binaries = account ? await reachableBinaries(findBinaries(), account) : findBinaries();
  const credentials = credentialsIn(dataDir);
  if (!isOccupied(place)) await createCluster({ dataDir, place, account, binaries, credentials });
  const directory = checked(dataDir, place, binaries, account);
  return { dataDir, directory, account, binaries, credentials };
}

function isOccupied(place: string): boolean {
  const stat = lstatSync(place, { throwIfNoEntry: false });
  return stat !== undefined && !(stat.isDirectory() && readdirSync(place).length === 0);
}

function checked(dataDir: string, place: string, binaries: Binaries, account: Account | undefined): string {
  const directory = followed(dataDir, place);
  const version = versionIn(dataDir, directory);
  if (version !== majorOf(binaries)) {
    throw new StartupError(
      `DATA_DIR ${dataDir} holds a database of PostgreSQL ${version}, and this release brings PostgreSQL ${majorOf(binaries)}: choose another DATA_DIR and restore a backup into it.`,
    );
  }
  if (account && !canReach(dirname(directory), account)) {
    throw new StartupError(
      `The database in DATA_DIR ${dataDir} has come to stand under a directory closed to the account PostgreSQL runs under (user ${account.uid}): open that directory or move DATA_DIR.`,
    );
  }
  return directory;
}

function followed(dataDir: string, place: string): string {
  try {
    return realpathSync(place);
  } catch {
    throw new StartupError(
      `The database of DATA_DIR ${dataDir} is gone from the place ${place} links to: restore it there, or choose another DATA_DIR.`,
    );
  }
}

function versionIn(dataDir: string, directory: string): string {
  try {
    return readFileSync(join(directory, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new StartupError(
      `DATA_DIR ${dataDir} holds a directory postgres that is no database: choose another DATA_DIR.`,
    );
  }
}
