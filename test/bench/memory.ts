import { readdirSync, readFileSync } from 'node:fs';

/** What processes hold, in MB: `pss` counts what several share once, `rss` for each of them. */
export interface Memory {
  processes: number;
  pss: number;
  rss: number;
}

/** A process alone, or with all that it started, as Linux tells it. */
export function memoryOf(pid: number, whom: 'alone' | 'family'): Memory {
  const family = whom === 'alone' ? [pid] : [pid, ...childrenOf(pid)];
  const sum = (field: string) =>
    Math.round(family.reduce((total, member) => total + kilobytes(member, field), 0) / 1024);
  return { processes: family.length, pss: sum('Pss'), rss: sum('Rss') };
}

function childrenOf(pid: number): number[] {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((other) => parentOf(other) === pid);
  return children.flatMap((child) => [child, ...childrenOf(child)]);
}

function parentOf(pid: number): number | undefined {
  const stat = read(`/proc/${pid}/stat`);
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : undefined;
}

function kilobytes(pid: number, field: string): number {
  return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0);
}

/** A process may end between two looks. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
