import { workerData } from 'node:worker_threads';

/** Whom a process works for, and how long it may take. */
export interface Leash {
  /** Id of the process that started it. */
  parent: number;
  milliseconds: number;
}

const LOOKS_EVERY_MS = 500;

const { parent, milliseconds }: Leash = workerData;
const end = performance.now() + milliseconds;

// in a thread of its own, as what it watches may be busy for as long as it likes
setInterval(() => {
  if (process.ppid !== parent || performance.now() > end) process.kill(process.pid, 'SIGKILL');
}, LOOKS_EVERY_MS);
