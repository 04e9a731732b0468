import type { LastReading } from '../platform/bounces/bounce-turns.js';
import type { WorkProbe } from '../platform/jobs/work-health.js';
import type { MailFault } from '../platform/mail/mail-fault.js';
import type { RefusedFact } from './passage.js';

/** A process that does the work, as it last told of itself. */
export interface WorkerFact {
  host: string;
  pid: number;
  since: Date;
  seenAt: Date;
  /** Milliseconds by which its clock is ahead of the database's. */
  clockAhead: number;
  /** `host:port`; null: the built-in catcher. */
  mailServer: string | null;
  queue: QueueKind;
  queueWaiting: number | null;
  queueError: string | null;
}

/** How a queue is, as somebody just saw it. */
export type QueueFact = Pick<WorkerFact, 'queue' | 'queueWaiting' | 'queueError'>;

export type QueueKind = 'postgresql' | 'redis';

/** What a mail server said when it was last asked. */
export interface MailCheckFact {
  mailServer: string;
  /** Null: not asked yet. */
  at: Date | null;
  /** Milliseconds. */
  took: number | null;
  fault: MailFault | null;
  answer: string | null;
  failingSince: Date | null;
}

/** A part of the work that fails. */
export interface FaultFact {
  name: string;
  since: Date;
  lastAt: Date;
  times: number;
  error: string;
}

/** How this process is set up: what the others should be too. */
export interface Settings {
  mailServer: string | null;
  mailFrom: string;
  queue: QueueKind;
  worker: 'inline' | 'off';
}

/** All that is known of whether reminders are running. */
export interface Facts extends WorkProbe {
  now: Date;
  /** On the command line, where no web server need be running. */
  alone: boolean;
  settings: Settings;
  /** Milliseconds by which this process's clock is ahead of the database's. */
  clockAhead: number;
  workers: WorkerFact[];
  checks: MailCheckFact[];
  faults: FaultFact[];
  /** What the mail server refused since it last took a mail, newest first. */
  refused: RefusedFact[];
  /** How the mailbox of mail that came back was last read; null: none is configured. */
  bounces: LastReading | null;
  /** How this process found the queue; left out where the workers' word is taken. */
  queueAsked?: QueueFact;
}

/** A process that has not told anything for so long is taken to be gone, in milliseconds; it tells every ten seconds. */
export const SILENCE = 90_000;
/** From when on a reminder is late, in milliseconds. */
export const LATE = 5 * 60_000;

export function living({ workers, now }: Facts): WorkerFact[] {
  return workers.filter(({ seenAt }) => now.getTime() - seenAt.getTime() < SILENCE);
}

/** Whether a moment lies further back than so many milliseconds. */
export function isOlder(moment: Date | null, now: Date, milliseconds: number): boolean {
  return moment !== null && now.getTime() - moment.getTime() > milliseconds;
}
