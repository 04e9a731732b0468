import type { NudgeKind } from '../reminders/nudge-kinds.js';
import type { Nudge } from './nudge.entity.js';

/** Why somebody is to be nudged, as it is now. */
export interface Reason {
  kind: NudgeKind;
  /** Id of what it is about: the priority state, the engagement, the posting. */
  subject: string;
  /** The day that it is counted from, `YYYY-MM-DD`: tells one reason from the next. */
  since: string;
  /** Of long silence: after how many months one is told, and told again after putting it aside. */
  months: number | null;
}

/** For whom, on which day: `YYYY-MM-DD`, where that person is. */
export interface Reader {
  userId: string;
  /** IANA name. */
  timeZone: string;
  today: string;
}

/** The column that names what a nudge of this kind is about. */
export const SUBJECT_COLUMN = {
  'no-contact': 'priorityStateId',
  'write-up': 'engagementId',
  'old-posting': 'postingId',
} as const satisfies Record<NudgeKind, keyof Nudge>;

export function subjectOf(nudge: Nudge): string {
  return nudge[SUBJECT_COLUMN[nudge.kind]]!;
}

export function isReasonOf(nudge: Nudge, { kind, subject, since }: Reason): boolean {
  return nudge.kind === kind && subjectOf(nudge) === subject && nudge.since === since;
}
