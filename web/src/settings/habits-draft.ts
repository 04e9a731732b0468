import type { HabitsView, NudgeKind } from '../api/types.js';
import { type RemindersDraft, ruleBodies, ruleDrafts } from '../reminders/rule-drafts.js';

/** Hours without reminders; what they would be is kept while they are off. */
export interface QuietDraft {
  on: boolean;
  /** Local times of day, `20:00`. */
  from: string;
  to: string;
}

/** One mail a day; its hour is kept while it is off. */
export interface DigestDraft {
  on: boolean;
  /** Local time of day, `08:00`. */
  at: string;
}

export interface HabitsDraft {
  /** ISO weekdays, in their order: 1 is Monday. */
  workingDays: number[];
  quiet: QuietDraft;
  digest: DigestDraft;
  nudgesByMail: NudgeKind[];
  reminders: RemindersDraft;
}

const USUAL = { from: '20:00', to: '08:00' };
const USUAL_DIGEST = '08:00';

export function habitsDraft({ workingDays, quiet, digest, nudgesByMail, rules }: HabitsView): HabitsDraft {
  return {
    workingDays: inOrder(workingDays),
    quiet: { on: quiet !== null, ...(quiet ?? USUAL) },
    nudgesByMail,
    digest: { on: digest !== null, at: digest ?? USUAL_DIGEST },
    reminders: { rules: ruleDrafts(rules), moments: [] },
  };
}

export function habitsBody({ workingDays, quiet: { on, ...hours }, digest, nudgesByMail, reminders }: HabitsDraft) {
  const kept = { workingDays, quiet: on ? hours : null, digest: digest.on ? digest.at : null };
  return { ...kept, nudgesByMail, rules: ruleBodies(reminders.rules ?? []) };
}

export function inOrder(days: number[]): number[] {
  return days.toSorted((one, other) => one - other);
}
