import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Server } from '../start/server.js';

/** A start, from the birth of the process until the application answers that it is well; in milliseconds. */
interface TimedStart {
  server: Server;
  time: number;
  /** What node computed meanwhile, which tells a slow start from a busy machine; NaN where there is no /proc. */
  computing: number;
}

export async function timedStart(env: Record<string, string>): Promise<TimedStart> {
  const began = performance.now();
  const server = await Server.launch({ env });
  while (!(await answers(server.url))) await pause(5);
  return { server, time: performance.now() - began, computing: computingTime(server.pid) };
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/health`).catch(() => null);
  return answer?.status === 200;
}

/** User and system time so far, which Linux counts in hundredths of a second. */
function computingTime(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return 10 * (Number(user) + Number(system));
}
