import { ApiProperty } from '@nestjs/swagger';
import { ABOUTS, type About, CONDITIONS, type Condition } from './finding.js';

const STATES = ['ok', 'degraded'] as const;

export class WorkerHealth {
  /** When jobs were last looked for. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastRunAt: string | null;

  /** How many processes do the work. */
  running: number;
}

export class RemindersHealth {
  /** The oldest time at which a reminder was due that has not been sent yet. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  oldestDueUnsentAt: string | null;
}

export class QueueHealth {
  /** Null: no worker is running that could tell. */
  @ApiProperty({ type: Boolean, nullable: true })
  reachable: boolean | null;

  /** How many mails should have left more than a minute ago and have not; what is just leaving is not counted. */
  waiting: number;
}

export class MailHealth {
  /** False: no mail server is configured, and mail stays on this machine. */
  leaves: boolean;

  /** Whether the mail server took our sign-in when it was last asked; null: it was not yet, or there is none. */
  @ApiProperty({ type: Boolean, nullable: true })
  reachable: boolean | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  checkedAt: string | null;
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

  /** `fine`: tomorrow's reminders will arrive; `care`: there is something to know; `bad`: they will not, as things stand. */
  @ApiProperty({ enum: CONDITIONS, enumName: 'Condition' })
  reminding: Condition;

  /** The same in one sentence. */
  summary: string;

  worker: WorkerHealth;

  reminders: RemindersHealth;

  queue: QueueHealth;

  mail: MailHealth;

  /** Null: no such mailbox is configured. */
  bounces: BouncesHealth | null;
}

/** What follows for tomorrow's reminders. */
export class VerdictView {
  @ApiProperty({ enum: CONDITIONS, enumName: 'Condition' })
  is: Condition;

  words: string;
}

/** One thing that was looked at. */
export class FindingView {
  @ApiProperty({ enum: ABOUTS })
  about: About;

  @ApiProperty({ enum: CONDITIONS, enumName: 'Condition' })
  is: Condition;

  words: string;

  /** What stands behind it; administrators alone are told. */
  @ApiProperty({ type: String, nullable: true })
  detail: string | null;

  /** What to do about it; administrators alone are told. */
  @ApiProperty({ type: String, nullable: true })
  todo: string | null;
}

/** All that was found, for whoever asks. */
export class ReportView {
  @ApiProperty({ format: 'date-time' })
  at: string;

  verdict: VerdictView;

  findings: FindingView[];
}
