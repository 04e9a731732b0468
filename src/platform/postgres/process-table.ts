import { readFileSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';

/** Whether a process with this number exists and still runs: one that has ended but that nobody has collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return process.platform !== 'linux' || !/^\d+ \(.*\) [ZX]/s.test(fromProc(pid, 'stat'));
}

/**
 * Whether this process is the server of that cluster. Numbers are given anew after a restart of the machine or the
 * container, so a live number proves nothing. Where there is no /proc to look in, every live process may be it.
 */
export function isServerOf(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const [program = '', ...args] = fromProc(pid, 'cmdline').split('\0');
  if (basename(program) !== 'postgres') return false;
  const directory = args[args.indexOf('-D') + 1] ?? '';
  // A server somebody started by hand, with a relative path or by PGDATA: better taken for alive.
  return !directory.startsWith('/') || realPath(directory) === cluster;
}

function fromProc(pid: number, file: 'stat' | 'cmdline'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    // It ended between two looks: an empty command line is nobody's server.
    return '';
  }
}

function realPath(directory: string): string | undefined {
  try {
    return realpathSync(directory);
  } catch {
    return undefined;
  }
}
