import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** An account of the operating system, by its numbers. */
export interface Account {
  uid: number;
  gid: number;
}

/**
 * The account PostgreSQL runs under, or undefined for "the same as this process". PostgreSQL refuses to run as root, so
 * root lends it the owner of the cluster, else of the data directory, else `nobody`.
 */
export function accountFor(dataDir: string, cluster: string): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  return ownerOf(cluster) ?? ownerOf(dataDir) ?? nobody();
}

/** The owner of a path unless it is root or the path does not exist. */
function ownerOf(path: string): Account | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

function nobody(): Account {
  const line = existsSync('/etc/passwd') && /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return line ? { uid: Number(line[1]), gid: Number(line[2]) } : { uid: 65534, gid: 65534 };
}

/** Whether the account may walk down to this directory: every directory on the way lets it through. */
export function canReach(directory: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(directory);
  const search = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if (!(mode & search)) return false;
  const parent = dirname(directory);
  return parent === directory || canReach(parent, account);
}
