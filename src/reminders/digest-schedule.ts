import { Temporal } from 'temporal-polyfill';
import type { Reminder } from './reminder.entity.js';
import type { Habits, Occurrence, OffsetRule, Planned, WeeklyRule } from './rule.js';
import {
  instantOf,
  isWorkingDay,
  nextOccurrence,
  occurrenceAfter,
  occurrenceAsNamed,
  occurrenceOf,
  occurrenceOn,
} from './schedule.js';

/** When those are looked after who have said nothing of a digest. */
const MORNING = '09:00';

/** Of somebody who has a digest, by its hour: chosen by hand, it is no quiet hour. */
function atDigest(habits: Habits): { habits: Habits; time: string } {
  return habits.digest ? { habits: { ...habits, quiet: null }, time: habits.digest } : { habits, time: MORNING };
}

/** The first moment after that one at which somebody is looked after: once every working day, at the hour of the digest. */
export function nextRound(after: Date, own: Habits): Date {
  const { habits, time } = atDigest(own);
  const zoned = Temporal.Instant.fromEpochMilliseconds(after.getTime()).toZonedDateTimeISO(habits.timeZone);
  // from the day before, which may reach into today where a zone left out a day
  for (let day = zoned.toPlainDate().subtract({ days: 1 }); ; day = day.add({ days: 1 })) {
    if (!isWorkingDay(day, habits)) continue;
    const at = instantOf(day, time, habits);
    if (at > after) return at;
  }
}

/**
 * When a rule reminds of something due that day, as it looks now. With a digest: in the digest of the day on which it would remind;
 * where that has gone out already, by itself at its own hour, so that nothing is told when it is too late. What is only planned when
 * the working day before its day off is over comes on the next.
 * @param standing what stands there of the rule: it stays where it was planned, before its day or after
 */
export function planOnce(
  rule: OffsetRule,
  dueDay: string,
  own: Habits,
  now: Date,
  standing: Pick<Reminder, 'forDay' | 'at'>[] = [],
): Planned {
  const plan = (occurrence: typeof occurrenceOf) =>
    gatheredOrAlone((time, habits) => occurrence({ ...rule, time: time ?? rule.time }, dueDay, habits), own, now);
  const once = plan(occurrenceOf);
  if (once.at > now) return once;
  const named = plan(occurrenceAsNamed);
  const before = standing.find(({ forDay }) => forDay === once.forDay);
  const isLate = before ? before.at > named.at : named.at > now;
  return isLate ? plan(occurrenceAfter) : once;
}

/** The same for a weekly rule's reminder of that day. Its moment may have passed. @param forDay the day that the rule names */
export function planOn(rule: WeeklyRule, forDay: string, own: Habits, now: Date): Planned {
  return gatheredOrAlone(
    (time, habits) => occurrenceOn({ ...rule, time: time ?? rule.time }, forDay, habits),
    own,
    now,
  );
}

function gatheredOrAlone(
  occurrence: (time: string | null, habits: Habits) => Occurrence,
  own: Habits,
  now: Date,
): Planned {
  const alone = { ...occurrence(null, own), inDigest: false };
  if (!own.digest) return alone;
  const { habits, time } = atDigest(own);
  const gathered = occurrence(time, habits);
  return gathered.at > now ? { ...gathered, inDigest: true } : alone;
}

/** The first of a weekly rule's reminders after that moment, and after those that went out or were called off. @param over the days that these name */
export function planNext(rule: WeeklyRule, after: Date, own: Habits, over: string[]): Planned {
  const { habits, time } = atDigest(own);
  for (let from = after; ; ) {
    const alone = { ...nextOccurrence(rule, from, own), inDigest: false };
    const gathered = own.digest ? { ...nextOccurrence({ ...rule, time }, from, habits), inDigest: true } : alone;
    const next = gathered.forDay <= alone.forDay ? gathered : alone;
    if (over.every((day) => day < next.forDay)) return next;
    from = next.at;
  }
}
