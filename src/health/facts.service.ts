import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { BounceTurns, type LastReading } from '../platform/bounces/bounce-turns.js';
import { checkMailbox } from '../platform/bounces/mailbox.js';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import { WorkHealth } from '../platform/jobs/work-health.js';
import { MailCheck } from '../platform/mail/mail-check.js';
import { mailServerOf } from '../platform/mail/mail-server-name.js';
import type { Facts, FaultFact, MailCheckFact, QueueFact, Settings, WorkerFact } from './facts.js';
import type { RefusedFact } from './passage.js';

const WORKERS = `
  select host, pid, since, seen_at as "seenAt", clock_ahead as "clockAhead", mail_server as "mailServer", queue,
    queue_waiting as "queueWaiting", queue_error as "queueError"
  from worker_process where seen_at > $1::timestamptz - interval '1 hour' order by since, host, pid`;
const CHECKS = `
  select mail_server as "mailServer", at, took, fault, answer, failing_since as "failingSince"
  from mail_check`;
/** What failed a while ago and not since is over. */
const FAULTS = `
  select name, since, last_at as "lastAt", times, error from work_fault
  where last_at > $1::timestamptz - interval '10 minutes' order by since, name`;

/** What a server said of a mail is also its last error; of a sign-in, the last error says that it was one. */
const REFUSED = `
  with tried as (
    select to_address, state, server_answer, last_error, sent_at, created_at, id from outgoing_mail
    where created_at > $1::timestamptz - interval '7 days' and state in ('sent', 'bounced', 'deferred', 'failed')
    order by created_at desc, id desc limit 100)
  select to_address as address, state, server_answer as answer from tried
  where state in ('deferred', 'failed') and server_answer = last_error
    and created_at > coalesce((select max(sent_at) from tried), '-infinity')
  order by created_at desc, id desc`;

/** Gathers what the processes tell of themselves and what the tables show. */
@Injectable()
export class FactsService {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly work: WorkHealth,
    private readonly jobs: Jobs,
    private readonly mail: MailCheck,
    private readonly bounces: BounceTurns,
  ) {}

  /** By what the workers wrote down; nothing but the database is asked. @throws when that does not answer */
  async read(): Promise<Facts> {
    const probe = await this.work.probe();
    const refused = await this.refused();
    const bounces = this.config.bounceImapUrl ? await this.bounces.last() : null;
    return this.database.asNobody(async (em) => {
      const clockAhead = await this.clockAhead(em);
      const now = this.clock.now();
      const workers: WorkerFact[] = await em.query(WORKERS, [now]);
      const checks: MailCheckFact[] = await em.query(CHECKS);
      const faults: FaultFact[] = await em.query(FAULTS, [now]);
      const told = { workers, checks, faults, refused, bounces };
      return { ...probe, now, alone: false, settings: this.settings(), clockAhead, ...told };
    });
  }

  /** For the command line: mail server, mailbox and queue are asked now, by this process itself. */
  async readAlone(): Promise<Facts> {
    const facts = await this.read();
    const [checks, bounces, queueAsked] = [
      await this.askMail(facts),
      await this.askMailbox(),
      await this.askQueue(facts),
    ];
    return { ...facts, alone: true, checks, bounces, queueAsked };
  }

  private async askMail({ checks, settings: { mailServer } }: Facts): Promise<MailCheckFact[]> {
    if (!mailServer) return checks;
    const before = checks.find((check) => check.mailServer === mailServer);
    const began = Date.now();
    const { fault, answer } = await this.mail.ask();
    const at = this.clock.now();
    const failingSince = fault && (before?.failingSince ?? at);
    const asked = { mailServer, at, took: Date.now() - began, fault, answer, failingSince };
    return [asked, ...checks.filter((check) => check !== before)];
  }

  private async askMailbox(): Promise<LastReading | null> {
    const { bounceImapUrl } = this.config;
    if (!bounceImapUrl) return null;
    const error = await checkMailbox(bounceImapUrl).then(
      () => null,
      ({ message }: Error) => message,
    );
    return { readAt: error ? null : this.clock.now(), error };
  }

  private askQueue({ settings: { queue } }: Facts): Promise<QueueFact> {
    return this.jobs.waiting().then(
      (queueWaiting) => ({ queue, queueWaiting, queueError: null }),
      (error: Error) => ({ queue, queueWaiting: null, queueError: error.message }),
    );
  }

  /** As the system: whoever asks learns whether mail gets through, not whose. */
  private refused(): Promise<RefusedFact[]> {
    return this.database.asSystem((em) => em.query(REFUSED, [this.clock.now()]));
  }

  private settings(): Settings {
    const { smtpUrl, mailFrom, redisUrl, worker } = this.config;
    return { mailServer: mailServerOf(smtpUrl), mailFrom, queue: redisUrl ? 'redis' : 'postgresql', worker };
  }

  private async clockAhead(em: EntityManager): Promise<number> {
    const sql = 'select extract(epoch from $1::timestamptz - clock_timestamp())::float8 * 1000 as ahead';
    const [row] = await em.query(sql, [this.clock.now()]);
    return row.ahead;
  }
}
