import type { HabitsView } from '../api/types.js';
import { type RemindersDraft, ruleBodies, ruleDrafts } from '../reminders/rule-drafts.js';

/** Hours without reminders; what they would be is kept while they are off. */
export interface QuietDraft {
  on: boolean;
  /** Local times of day, `20:00`. */
  from: string;
  to: string;
}

export interface HabitsDraft {
  /** ISO weekdays, in their order: 1 is Monday. */
  workingDays: number[];
  quiet: QuietDraft;
  reminders: RemindersDraft;
}

const USUAL = { from: '20:00', to: '08:00' };

export function habitsDraft({ workingDays, quiet, rules }: HabitsView): HabitsDraft {
  return {
    workingDays: inOrder(workingDays),
    quiet: { on: quiet !== null, ...(quiet ?? USUAL) },
    reminders: { rules: ruleDrafts(rules), moments: [] },
  };
}

export function habitsBody({ workingDays, quiet: { on, ...hours }, reminders }: HabitsDraft) {
  return { workingDays, quiet: on ? hours : null, rules: ruleBodies(reminders.rules ?? []) };
}

export function inOrder(days: number[]): number[] {
  return days.toSorted((one, other) => one - other);
}
