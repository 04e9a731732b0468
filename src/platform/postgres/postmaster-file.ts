import { readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { isServerOf } from './process-table.js';

/** What a server says of itself in `postmaster.pid`, which is also PostgreSQL's own lock on the cluster. */
interface PostmasterFile {
  pid: number;
  port: number;
  /** Whether it takes connections; false while it starts, recovers or stops. */
  ready: boolean;
  text: string;
}

/** The file of the server that runs this cluster, or undefined when none does, whatever an old file says. */
export function liveServer(cluster: string): PostmasterFile | undefined {
  const file = read(cluster);
  return file && isServerOf(file.pid, cluster) ? file : undefined;
}

/**
 * Removes a file left by a killed server when PostgreSQL itself would be deceived by it: the number in it belongs to
 * a process that exists, be it somebody else's or one that ended and was never collected.
 */
export function discardStaleFile(cluster: string): void {
  const file = read(cluster);
  if (!file || isServerOf(file.pid, cluster) || !exists(file.pid)) return;
  // Another start may have done the same and put its own server there: it must be the very file that was judged.
  if (read(cluster)?.text === file.text) unlinkSync(pathOf(cluster));
}

/** The port of the last start, which PostgreSQL keeps with its other options in `postmaster.opts`. */
export function lastPort(cluster: string): number | undefined {
  const port = /"-p" "(\d+)"/.exec(readIfThere(join(cluster, 'postmaster.opts')))?.[1];
  return port ? Number(port) : undefined;
}

function read(cluster: string): PostmasterFile | undefined {
  const text = readIfThere(pathOf(cluster));
  const [pid, , , port, , , , status] = text.split('\n');
  // A server that is just starting has written the first lines only.
  return pid ? { pid: Number(pid), port: Number(port), ready: status?.trim() === 'ready', text } : undefined;
}

function pathOf(cluster: string): string {
  return join(cluster, 'postmaster.pid');
}

function readIfThere(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Ended but uncollected processes included, as PostgreSQL takes them for alive. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
