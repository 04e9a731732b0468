import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from './chance.js';
import type { Cluster } from './cluster.js';
import { type Backend, Installation } from './installation.js';
import { judge } from './judge.js';
import { MailServer } from './mail-server.js';
import type { RedisServer } from './redis-server.js';
import type { Report } from './report.js';

export interface KillsPlan {
  backend: Backend;
  workers: number;
  reminders: number;
  kills: number;
  crashes: number;
  /** How often Redis is emptied. */
  flushes: number;
}

type Fault = 'kill' | 'crash' | 'flush';

export const KILLS_HEAD = [
  ...['kill -9', 'workers', 'reminders', 'kills', 'crashes', 'flushes', 'left at the last'],
  ...['lost', 'second Message-ID', 'raw duplicates', 'ledger wrong', 'after the last fault'],
];

const WITHIN = 60_000;
/** In which a mail that is sent once too often would come. */
const AFTERMATH = 12_000;

/** Due reminders; workers killed at random moments, PostgreSQL crashed, Redis emptied; everything arrives all the same. */
export async function kills(
  plan: KillsPlan,
  cluster: Cluster,
  redis: RedisServer | undefined,
  chance: Chance,
): Promise<Report> {
  const mails = await new MailServer().listen();
  const installation = await Installation.make(cluster, redis, mails.url);
  try {
    await installation.remind(plan.reminders, people(10));
    for (let n = 0; n < plan.workers; n++) await installation.startWorker();
    const { lastFault, left } = await rage(plan, installation, mails, cluster, redis, chance);
    await installation.complete(mails.taken, plan.reminders, 2 * WITHIN);
    await pause(AFTERMATH);
    const { lost, second, repeated, ledger, completeAt } = await judge(installation, mails.taken, plan.reminders);
    const after = Math.max(0, completeAt - lastFault);
    return {
      cells: [
        ...[plan.backend, plan.workers, plan.reminders, plan.kills, plan.crashes, plan.flushes, left],
        ...[lost, second, repeated, ledger, `${(after / 1000).toFixed(1)} s`],
      ].map(String),
      kept: lost + second + ledger === 0 && after <= WITHIN,
    };
  } finally {
    await installation.end();
    await mails.close();
  }
}

export function people(count: number): string[] {
  return Array.from({ length: count }, (_, n) => `colleague${n}@example.org`);
}

/** All the faults in random order at random moments; while there are some to come, the mail server takes its time. */
async function rage(
  plan: KillsPlan,
  installation: Installation,
  mails: MailServer,
  cluster: Cluster,
  redis: RedisServer | undefined,
  chance: Chance,
): Promise<{ lastFault: number; left: number }> {
  const times = (count: number, fault: Fault) => Array<Fault>(count).fill(fault);
  const faults = chance.shuffled([
    ...times(plan.kills, 'kill'),
    ...times(plan.crashes, 'crash'),
    ...times(plan.flushes, 'flush'),
  ]);
  let done = 0;
  // as far as the faults are through, so far the mails may be, or else nothing would be left for the last ones
  mails.delay = () =>
    mails.taken.length / plan.reminders > (done + 0.5) / (faults.length + 1) ? 4_000 : 10 * Math.random();
  let lastFault = 0;
  let left = 0;
  for (const fault of faults) {
    await pause(chance.between(50, 1500));
    left = plan.reminders - new Set(mails.taken.map(({ number }) => number)).size;
    lastFault = Date.now();
    if (fault === 'kill') lastFault = await installation.replace(chance.pick(installation.workers));
    if (fault === 'crash') await (chance.next() < 0.5 ? cluster.crash() : cluster.crashOfSession());
    if (fault === 'flush') await redis!.flush();
    done++;
  }
  mails.delay = () => 0;
  return { lastFault, left };
}
