import { Temporal } from 'temporal-polyfill';
import type { Habits, Occurrence, OffsetRule, WeeklyRule } from './rule.js';

/**
 * When a rule reminds of something due that day. A day off gives way to the working day before (a reminder must not come when it
 * is too late), after the due day to the one that follows; quiet hours give way to their end, those of the evening to their
 * beginning, so that the day stays the same. Where the clocks skip the hour it is the hour after; where they repeat it, the first.
 * @param dueDay `YYYY-MM-DD`
 */
export function occurrenceOf(rule: OffsetRule, dueDay: string, habits: Habits): Occurrence {
  const isLate = rule.when === 'after' && rule.count > 0;
  return occurrenceFrom(rule, dueDay, habits, (day) => nearestWorkingDay(day, isLate ? 1 : -1, habits));
}

/** The same on the very day that the rule names, were it a day off. */
export function occurrenceAsNamed(rule: OffsetRule, dueDay: string, habits: Habits): Occurrence {
  return occurrenceFrom(rule, dueDay, habits, (day) => day);
}

/** The same where a day off gives way to the working day that follows. */
export function occurrenceAfter(rule: OffsetRule, dueDay: string, habits: Habits): Occurrence {
  return occurrenceFrom(rule, dueDay, habits, (day) => nearestWorkingDay(day, 1, habits));
}

/** A weekly rule's reminder of that day, which is one of its weekday. */
export function occurrenceOn(rule: WeeklyRule, forDay: string, habits: Habits): Occurrence {
  const day = Temporal.PlainDate.from(forDay);
  return { forDay, at: instantOf(nearestWorkingDay(day, 1, habits), rule.time, habits) };
}

/** The first of a weekly rule's reminders after that moment. A day off gives way to the working day that follows. */
export function nextOccurrence(rule: WeeklyRule, after: Date, habits: Habits): Occurrence {
  const from = Temporal.Instant.fromEpochMilliseconds(after.getTime())
    .toZonedDateTimeISO(habits.timeZone)
    .toPlainDate();
  // from a week before, whose day off may have given way to today
  let day = from.subtract({ days: 7 + ((from.dayOfWeek - rule.weekday + 7) % 7) });
  for (;;) {
    const next = occurrenceOn(rule, day.toString(), habits);
    if (next.at > after) return next;
    day = day.add({ days: 7 });
  }
}

function occurrenceFrom(
  rule: OffsetRule,
  dueDay: string,
  habits: Habits,
  givesWayTo: (day: Temporal.PlainDate) => Temporal.PlainDate,
): Occurrence {
  const day = counted(Temporal.PlainDate.from(dueDay), rule, habits);
  return { forDay: day.toString(), at: instantOf(givesWayTo(day), rule.time, habits) };
}

function counted(due: Temporal.PlainDate, { count, unit, when }: OffsetRule, habits: Habits): Temporal.PlainDate {
  const sign = when === 'before' ? -1 : 1;
  if (unit === 'month') return due.add({ months: sign * count });
  if (unit === 'week') return due.add({ weeks: sign * count });
  if (unit === 'day') return due.add({ days: sign * count });
  let day = due;
  for (let left = count; left > 0; ) {
    day = day.add({ days: sign });
    if (isWorkingDay(day, habits)) left--;
  }
  return day;
}

function nearestWorkingDay(day: Temporal.PlainDate, step: number, habits: Habits): Temporal.PlainDate {
  while (!isWorkingDay(day, habits)) day = day.add({ days: step });
  return day;
}

export function isWorkingDay(day: Temporal.PlainDate, { workingDays }: Habits): boolean {
  return workingDays.includes(day.dayOfWeek);
}

export function instantOf(day: Temporal.PlainDate, time: string, { timeZone, quiet }: Habits): Date {
  const plainTime = Temporal.PlainTime.from(quiet ? outside(quiet, time) : time);
  return new Date(day.toZonedDateTime({ timeZone, plainTime }).epochMilliseconds);
}

/** Times of day as `HH:MM` compare as text. */
function outside({ from, to }: { from: string; to: string }, time: string): string {
  if (from <= to) return time >= from && time < to ? to : time;
  return time > from ? from : time < to ? to : time;
}
