import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';

/** Whether the work behind the screen is being done. */
export interface WorkProbe {
  /** When the last sweep began; null: never. */
  lastRunAt: Date | null;
  /** The time of the oldest reminder that should have gone out and has not; null: none. */
  oldestDueUnsentAt: Date | null;
}

const PROBE = `
  select (select last_run_at from worker_run where name = 'sweep') as "lastRunAt",
    (select min(r.at) from reminder r left join outgoing_mail m on m.origin_id = r.id
      where r.at <= $1 and (r.state = 'scheduled' or (r.state = 'claimed' and m.state in ('queued', 'sending')))) as "oldestDueUnsentAt"`;

/** For the health probe: two times and nobody's words, hence as the system and for everybody. */
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
