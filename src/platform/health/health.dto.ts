import { ApiProperty } from '@nestjs/swagger';

const STATES = ['ok', 'degraded'] as const;

export class WorkerHealth {
  /** When jobs were last looked for. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastRunAt: string | null;
}

export class RemindersHealth {
  /** The oldest time at which a reminder was due that has not been sent yet. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  oldestDueUnsentAt: string | null;
}

/** The mailbox to which mail comes back. */
export class BouncesHealth {
  /** When it was last read to its end. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastReadAt: string | null;

  /** It could not be read when it was last tried. */
  failing: boolean;
}

/** How the application is. */
export class HealthView {
  @ApiProperty({ enum: STATES })
  status: (typeof STATES)[number];

  /** The process answers. */
  live: boolean;

  /** The database answers too. */
  ready: boolean;

  worker: WorkerHealth;

  reminders: RemindersHealth;

  /** Null: no such mailbox is configured. */
  bounces: BouncesHealth | null;
}
