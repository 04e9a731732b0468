import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';

/** Whether the work behind the screen is being done. */
export interface WorkProbe {
  /** When the last sweep began; null: never. */
  lastRunAt: Date | null;
  /** The time of the oldest reminder that should have gone out and has not; null: none. */
  oldestDueUnsentAt: Date | null;
  /** Since when something has stood there that is to be done and was not even tried; null: nothing does. */
  stuckSince: Date | null;
  /** How many mails were to be tried more than a minute ago. */
  overdueMails: number;
}

/** By the two indexes of what is still to be done: a stranger's question must not read every reminder that ever was. */
const PROBE = `
  select (select last_run_at from worker_run where name = 'sweep') as "lastRunAt",
    least((select min(at) from reminder where state = 'scheduled' and at <= $1),
      (select min(r.at) from outgoing_mail m join reminder r on r.mail_id = m.id
        where m.state in ('queued', 'deferred', 'sending') and r.state = 'claimed' and r.at <= $1)) as "oldestDueUnsentAt",
    least((select min(at) from reminder where state = 'scheduled' and at <= $1),
      (select min(next_attempt_at) from outgoing_mail
        where state in ('queued', 'deferred', 'sending') and next_attempt_at <= $1)) as "stuckSince",
    (select count(*)::int from outgoing_mail where state in ('queued', 'deferred', 'sending')
      and next_attempt_at <= $1::timestamptz - interval '1 minute') as "overdueMails"`;

/**
 * For the health probe, as the system and for everybody. A stranger who looks all the time learns when reminders fall due, also those
 * of restricted records, yet neither whose they are nor of what: no more than the hours at which an office works. How many there are is told only of mail that
 * should have left a minute ago, which is none as long as all is well.
 */
@Injectable()
export class WorkHealth {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async probe(): Promise<WorkProbe> {
    const [row] = await this.database.asSystem((em) => em.query(PROBE, [this.clock.now()]));
    return row;
  }
}
