import { createHash } from 'node:crypto';
import type { Job } from './job-data.js';

/** What is put on the queue: a job, or several in one. */
export interface Parcel {
  name: string;
  key: string;
  data: unknown;
}

export const PACK = 'pack';

/** A few jobs go one by one, each with its own key; many go ten at a time, which costs the queue a tenth. */
const FEW = 20;
const PER_PACK = 10;

export function packed(jobs: Job[]): Parcel[] {
  if (jobs.length <= FEW) return jobs;
  const packs: Parcel[] = [];
  for (let from = 0; from < jobs.length; from += PER_PACK) packs.push(packOf(jobs.slice(from, from + PER_PACK)));
  return packs;
}

function packOf(jobs: Job[]): Parcel {
  const keys = createHash('sha256');
  for (const { key } of jobs) keys.update(`${key}\n`);
  const data = jobs.map((job) => ({ name: job.name, data: job.data }));
  return { name: PACK, key: `${PACK}-${keys.digest('hex').slice(0, 32)}`, data };
}
