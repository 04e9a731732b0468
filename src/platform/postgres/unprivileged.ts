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
  return ownerOf(cluster) ?? named(ownerOf(dataDir)) ?? nobody();
}

/** The owner of a path unless it is root or the path does not exist. */
function ownerOf(path: string): Account | undefined {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat && stat.uid !== 0 ? { uid: stat.uid, gid: stat.gid } : undefined;
}

/** A cluster is made only by accounts that have a name, which the owner of a container's volume often lacks. */
function named(account: Account | undefined): Account | undefined {
  return accounts().some(([, , uid]) => Number(uid) === account?.uid) ? account : undefined;
}

function nobody(): Account {
  const [, , uid = '65534', gid = '65534'] = accounts().find(([name]) => name === 'nobody') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}

function accounts(): string[][] {
  if (!existsSync('/etc/passwd')) return [];
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.map((line) => line.split(':'));
}

/** Whether the account may walk down to this directory: every directory on the way lets it through. */
export function canReach(directory: string, account: Account): boolean {
  const { mode, uid, gid } = statSync(directory);
  const search = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  if (!(mode & search)) return false;
  const parent = dirname(directory);
  return parent === directory || canReach(parent, account);
}
