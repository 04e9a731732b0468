import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { mailServerOf } from '../mail/mail-server-name.js';
import { Jobs } from './jobs.js';

const EVERY = 10_000;

const BEAT = `
  insert into worker_process (id, host, pid, since, seen_at, clock_ahead, mail_server, queue, queue_waiting, queue_error)
  values ($1, $2, $3, $4, $4, extract(epoch from $5::timestamptz - clock_timestamp()) * 1000, $6, $7, $8, $9)
  on conflict (id) do update set seen_at = excluded.seen_at, clock_ahead = excluded.clock_ahead,
    queue_waiting = excluded.queue_waiting, queue_error = excluded.queue_error`;

/** One that was killed leaves its row; it is of interest for a day, and so is a job that failed. */
const FORGET = `
  with gone as (delete from work_fault where last_at < $1::timestamptz - interval '1 day')
  delete from worker_process where seen_at < $1::timestamptz - interval '1 day'`;

/** A process that does the work says every ten seconds that it lives, how its clock stands and how its queue is. */
@Injectable()
export class Heartbeat implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Heartbeat');
  private readonly id = randomUUID();
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
  ) {}

  /** Waited for, so that whoever finds the server open finds its worker too. */
  async onApplicationBootstrap(): Promise<void> {
    if (this.config.worker === 'off') return;
    this.beatAndWait();
    await this.beating;
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.config.worker === 'off') return;
    this.ended = true;
    clearTimeout(this.timer);
    await this.beating;
    const forget = this.database.asNobody((em) => em.query('delete from worker_process where id = $1', [this.id]));
    await forget.catch(() => {});
  }

  private beatAndWait(): void {
    this.beating = this.beat()
      .catch((error: Error) => this.logger.warn(`Nobody hears that this process lives: ${error.message}`))
      .then(() => {
        if (!this.ended) this.timer = setTimeout(() => this.beatAndWait(), EVERY);
      });
  }

  /** Says it now. */
  async beat(): Promise<void> {
    const { redisUrl, smtpUrl } = this.config;
    const [waiting, fault] = await this.jobs.waiting().then(
      (count) => [count, null],
      (error: Error) => [null, error.message],
    );
    const about = [mailServerOf(smtpUrl), redisUrl ? 'redis' : 'postgresql', waiting, fault];
    await this.database.asNobody(async (em) => {
      const now = this.clock.now();
      await em.query(FORGET, [now]);
      // asked once more, as close to the database's own as can be
      await em.query(BEAT, [this.id, hostname(), process.pid, now, this.clock.now(), ...about]);
    });
  }
}
