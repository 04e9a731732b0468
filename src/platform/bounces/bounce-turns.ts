import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';

/** How it went when the mailbox was last looked at. */
export interface LastReading {
  /** When it was last read to its end; null: never yet. */
  readAt: Date | null;
  /** Why the last try failed; null: it did not. */
  error: string | null;
}

/** Nobody reads for longer: whoever took a turn is at its end by then, or gone. */
const TURN = 55_000;

const TAKE = `
  insert into bounce_reading as r (began_at) values ($1)
  on conflict (id) do update set began_at = excluded.began_at where r.began_at <= $2 returning id`;

/** Whose turn it is to read the mailbox: one process at a time over all that work, and no transaction is open meanwhile. */
@Injectable()
export class BounceTurns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @returns whether it is this process's turn */
  async take(): Promise<boolean> {
    const now = this.clock.now();
    const before = new Date(now.getTime() - TURN);
    const taken = await this.database.asNobody((em) => em.query(TAKE, [now, before]));
    return taken.length > 0;
  }

  async end(error: string | null): Promise<void> {
    const now = this.clock.now();
    await this.database.asNobody((em) =>
      em.query('update bounce_reading set error = $1, read_at = case when $1::text is null then $2 else read_at end', [
        error,
        now,
      ]),
    );
  }

  async last(): Promise<LastReading> {
    const [row] = await this.database.asNobody((em) =>
      em.query('select read_at as "readAt", error from bounce_reading'),
    );
    return row ?? { readAt: null, error: null };
  }
}
