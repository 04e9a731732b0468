import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartupError } from '../startup-error.js';

const logLimit = 8 * 1024 * 1024;

/** Makes DATA_DIR if need be, checks that it can be written and gives its real path. */
export function openDataDir(dataDir: string): string {
  makeDirectory(dataDir);
  accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  return realpathSync(dataDir);
}

/** Not left to `recursive`, which tries for ever where a directory is there and nothing can be made in it, as in /proc. */
function makeDirectory(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (!existsSync(dirname(path))) makeDirectory(dirname(path));
  mkdirSync(path);
}

/** Opens `postgres.log` for appending, emptied first when it has grown above 8 MB; the caller closes it. */
export function openLog(dataDir: string): number {
  // A link in a directory that belongs to somebody else must not lead root astray.
  const flags = constants.O_RDWR | constants.O_CREAT | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0);
  const log = openSync(join(dataDir, 'postgres.log'), flags, 0o600);
  if (fstatSync(log).size > logLimit) ftruncateSync(log);
  giveToOwnerOf(dataDir, log);
  return log;
}

/** Writes a new file for the owner of the data directory alone, and through to the disk. */
export function writeForOwnerOf(dataDir: string, file: string, text: string): void {
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeFileSync(handle, text);
    giveToOwnerOf(dataDir, handle);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** So that what root made here stays usable for the ordinary user whose directory it is. */
function giveToOwnerOf(dataDir: string, handle: number): void {
  if (process.getuid?.() !== 0) return;
  const { uid, gid } = statSync(dataDir);
  fchownSync(handle, uid, gid);
}

/** Says what is wrong with DATA_DIR in one sentence, for the errors a file system gives. */
export function explained(dataDir: string, error: unknown): unknown {
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (!code || !syscall || error instanceof StartupError) return error;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(dataDir);
  const reason = reasons[code] ?? message;
  return new StartupError(
    `DATA_DIR ${dataDir} cannot be used, as ${reason}: choose a directory this user may write to.`,
  );
}

const reasons: Record<string, string> = {
  EACCES: 'this user may not read and write all of it',
  EPERM: 'this user may not change it',
  EROFS: 'it is on a read-only disk',
  ENOTDIR: 'a part of its path is not a directory',
  ENOENT: 'it cannot be made',
  EEXIST: 'it is a file and not a directory',
};

/** Whether what a program of PostgreSQL printed tells of a full disk. */
export function tellsOfFullDisk(output: string): boolean {
  return /No space left on device|Disk quota exceeded|Check free disk space/.test(output);
}

export function diskFull(dataDir: string): StartupError {
  return new StartupError(
    `DATA_DIR ${dataDir} cannot be used, as its disk is full: make room there or choose another directory.`,
  );
}
