import { table } from '../bench/table.js';
import { Server } from '../start/server.js';
import { Chance } from './chance.js';
import { Cluster } from './cluster.js';
import type { Backend } from './installation.js';
import { KILLS_HEAD, type KillsPlan, kills } from './kills.js';
import { machine } from './machine.js';
import { MOODS_HEAD, moods } from './moods.js';
import { readOptions } from './options.js';
import { RedisServer } from './redis-server.js';
import type { Report } from './report.js';
import { SCHEDULE_HEAD, schedule } from './schedule.js';
import { THROUGHPUT_HEAD, throughput } from './throughput.js';

// Drives the built application from outside, kills what can be killed, and prints what became of the reminders. Fails when a
// promise was broken. npm run faults -- [--long] [--seed NUMBER] [--only kills,moods,throughput,schedule]

const LONG = { reminders: 5_000, kills: 50, crashes: 5 };
const SHORT = { reminders: 300, kills: 6, crashes: 1 };

const { long, seed, only } = readOptions(process.argv.slice(2));
const redisVersion = RedisServer.version();
const backends: Backend[] = redisVersion ? ['PostgreSQL', 'Redis'] : ['PostgreSQL'];
const reports: Report[] = [];

const cluster = await Cluster.start();
const redis = redisVersion ? await RedisServer.start() : undefined;
const storeOf = (backend: Backend) => (backend === 'Redis' ? redis : undefined);
try {
  console.log(`seed ${seed}${long ? ', long' : ''}; ${machine(await cluster.version(), redisVersion)}\n`);
  if (only.includes('schedule')) await print(SCHEDULE_HEAD, schedule(10_000, seed));
  if (only.includes('throughput')) await print(THROUGHPUT_HEAD, inTurn(backends, measured));
  if (only.includes('kills')) await print(KILLS_HEAD, inTurn(backends.flatMap(rages), raged));
  if (only.includes('moods')) await print(MOODS_HEAD, inTurn(long ? backends : ['PostgreSQL'], difficult));
  const broken = reports.filter(({ kept }) => !kept).length;
  console.log(broken ? `${broken} lines above break a promise (!).` : 'Every promise was kept.');
  process.exitCode = broken ? 1 : 0;
} finally {
  await Server.clean();
  await redis?.stop();
  await cluster.stop();
}
process.exit();

function measured(backend: Backend): Promise<Report> {
  return throughput({ backend, workers: 1, reminders: long ? 5_000 : 500 }, cluster, storeOf(backend));
}

function rages(backend: Backend): KillsPlan[] {
  const flushes = backend === 'Redis' ? (long ? 5 : 1) : 0;
  const plan = { backend, flushes, ...(long ? LONG : SHORT) };
  if (long) return [1, 3].map((workers) => ({ ...plan, workers }));
  return [{ ...plan, workers: backend === 'Redis' ? 3 : 1 }];
}

function raged(plan: KillsPlan): Promise<Report> {
  return kills(plan, cluster, storeOf(plan.backend), new Chance(seed));
}

function difficult(backend: Backend): Promise<Report[]> {
  return moods({ backend, each: long ? 20 : 3 }, cluster, storeOf(backend));
}

async function inTurn<T>(plans: T[], run: (plan: T) => Promise<Report | Report[]>): Promise<Report[]> {
  const all: Report[] = [];
  for (const plan of plans) all.push(...[await run(plan)].flat());
  return all;
}

async function print(head: string[], lines: Report[] | Promise<Report[]>): Promise<void> {
  const found = await lines;
  reports.push(...found);
  const rows = found.map(({ cells, kept }) => [...cells, kept ? '' : '!']);
  console.log(`${table([...head, ''], rows)}\n`);
}
