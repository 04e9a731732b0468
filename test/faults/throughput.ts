import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Cluster } from './cluster.js';
import { type Backend, Installation } from './installation.js';
import { people } from './kills.js';
import { MailServer } from './mail-server.js';
import type { RedisServer } from './redis-server.js';
import type { Report } from './report.js';

export interface ThroughputPlan {
  backend: Backend;
  workers: number;
  reminders: number;
}

export const THROUGHPUT_HEAD = [
  ...['throughput', 'workers', 'reminders', 'reminders/s', 'bare loop/s', 'ratio', 'pooled loop/s', 'ratio'],
];

const SAME_MAILS = `
  select message_id as "messageId", json_build_object('name', to_name, 'address', to_address) as "to",
    'Aide-Mémoire <aide-memoire@localhost>' as "from", subject, body_text as text, body_html as html,
    '{"Auto-Submitted": "auto-generated"}'::json as headers
  from outgoing_mail`;

/** How many due reminders a second reach the mail server, from the sweep that finds them on; beside it the very mails in a bare loop. */
export async function throughput(
  plan: ThroughputPlan,
  cluster: Cluster,
  redis: RedisServer | undefined,
): Promise<Report> {
  const mails = await new MailServer().listen();
  const installation = await Installation.make(cluster, redis, mails.url);
  try {
    await installation.remind(plan.reminders, people(10));
    for (let n = 0; n < plan.workers; n++) await installation.startWorker();
    await installation.complete(mails.taken, plan.reminders, 180_000);
    const [{ begun }] = await installation.ask('select min(claimed_at) as begun from reminder');
    const ours = perSecond(plan.reminders, mails.taken.at(-1)!.at - begun.getTime());
    const file = join(installation.folder, 'mails.json');
    writeFileSync(file, JSON.stringify(await installation.ask(SAME_MAILS)));
    await installation.rest();
    const bare = perSecond(plan.reminders, await bareLoop(mails.url, file, 'no'));
    const pooled = perSecond(plan.reminders, await bareLoop(mails.url, file, 'yes'));
    const ratio = (loop: number) => (ours / loop).toFixed(2);
    return {
      cells: [
        ...[plan.backend, plan.workers, plan.reminders, Math.round(ours)],
        ...[Math.round(bare), ratio(bare), Math.round(pooled), ratio(pooled)],
      ].map(String),
      kept: true,
    };
  } finally {
    await installation.end();
    await mails.close();
  }
}

const perSecond = (count: number, milliseconds: number) => (1000 * count) / milliseconds;

/** In a process of its own, as the worker is one: the mail server has the other core. */
async function bareLoop(url: string, file: string, pooled: 'yes' | 'no'): Promise<number> {
  const program = fileURLToPath(new URL('bare-loop.ts', import.meta.url));
  const args = ['--no-warnings', '--import', '@swc-node/register/esm-register', program, url, file, pooled];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return Number(stdout);
}
