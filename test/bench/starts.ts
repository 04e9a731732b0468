import { setTimeout as pause } from 'node:timers/promises';
import { Server } from '../start/server.js';

/** The time from the start of the process until the application answers that it is well, in milliseconds. */
export async function timedStart(env: Record<string, string>): Promise<{ server: Server; time: number }> {
  const began = performance.now();
  const server = await Server.launch({ env });
  while (!(await answers(server.url))) await pause(5);
  return { server, time: performance.now() - began };
}

async function answers(url: string): Promise<boolean> {
  const answer = await fetch(`${url}/api/health`).catch(() => null);
  return answer?.status === 200;
}
