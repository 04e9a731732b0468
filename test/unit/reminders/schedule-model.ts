import type { Habits, Occurrence, OffsetRule, Planned, WeeklyRule } from '../../../src/reminders/rule.js';

/**
 * The schedule once more, by other means: days as numbers, and local times found by asking the clock of the zone, minute by
 * minute, what it shows.
 */

const DAY = 86_400_000;

const numberOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);
/** ISO: the first of January 1970 was a Thursday. */
const weekdayOf = (number: number) => ((((number + 3) % 7) + 7) % 7) + 1;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What the zone's clock shows, `2026-03-29 01:30`. */
function shown(instant: number, timeZone: string): string {
  let clock = clocks.get(timeZone);
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    clocks.set(timeZone, clock);
  }
  return clock.format(instant);
}

/** By how much the zone's clock is ahead, in minutes. */
function ahead(instant: number, timeZone: string): number {
  return (Date.parse(`${shown(instant, timeZone).replace(' ', 'T')}Z`) - instant) / 60_000;
}

function instantOf(day: number, time: string, { timeZone, quiet }: Habits): Date {
  const minutes = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
  const wall =
    (day * DAY) / 60_000 + (quiet ? awake(minutes(time), minutes(quiet.from), minutes(quiet.to)) : minutes(time));
  const offsets = [
    ...new Set([-36, -24, -12, 0, 12, 24, 36].map((h) => ahead(wall * 60_000 + h * 3_600_000, timeZone))),
  ];
  const fitting = offsets
    .map((offset) => (wall - offset) * 60_000)
    .filter((at) => ahead(at, timeZone) * 60_000 + at === wall * 60_000);
  if (fitting.length > 0) return new Date(Math.min(...fitting));
  // nobody's clock ever showed it: as many minutes after the jump as it was to be after the hour before
  return new Date((wall - ahead(wall * 60_000 - 36 * 3_600_000, timeZone)) * 60_000);
}

function awake(minute: number, from: number, to: number): number {
  if (from > to && minute > from) return from;
  return quietAt(minute, from, to) ? to : minute;
}

function quietAt(minute: number, from: number, to: number): boolean {
  return from <= to ? minute >= from && minute < to : minute > from || minute < to;
}

/** @param step where a day off gives way to: 1 later, -1 earlier, 0 to none */
export function modelOccurrence(
  { count, unit, when, time }: OffsetRule,
  due: string,
  habits: Habits,
  step = when === 'after' && count > 0 ? 1 : -1,
): Occurrence {
  const works = (day: number) => habits.workingDays.includes(weekdayOf(day));
  const sign = when === 'before' ? -1 : 1;
  let day = numberOf(due);
  if (unit === 'day') day += sign * count;
  if (unit === 'week') day += sign * count * 7;
  if (unit === 'month') day = monthsFrom(due, sign * count);
  for (let left = unit === 'working-day' ? count : 0; left > 0; left -= works(day) ? 1 : 0) day += sign;
  const forDay = dayOf(day);
  while (step !== 0 && !works(day)) day += step;
  return { forDay, at: instantOf(day, time, habits) };
}

function monthsFrom(due: string, months: number): number {
  const [year, month, day] = due.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return Date.UTC(year, month - 1 + months, Math.min(day, last)) / DAY;
}

export function modelNext({ weekday, time }: WeeklyRule, after: Date, habits: Habits): Occurrence {
  const today = Math.floor(after.getTime() / DAY);
  for (let day = today - 16; ; day++) {
    if (weekdayOf(day) !== weekday) continue;
    let working = day;
    while (!habits.workingDays.includes(weekdayOf(working))) working++;
    const at = instantOf(working, time, habits);
    if (at > after) return { forDay: dayOf(day), at };
  }
}

/** By looking at every day around: the earliest moment of a working day that is still to come. */
export function modelRound(after: Date, habits: Habits): Date {
  const { digest } = habits;
  const today = Math.floor(after.getTime() / DAY);
  const moments: number[] = [];
  for (let day = today - 3; day <= today + 10; day++) {
    if (!habits.workingDays.includes(weekdayOf(day))) continue;
    const at = digest ? instantOf(day, digest, { ...habits, quiet: null }) : instantOf(day, '09:00', habits);
    if (at > after) moments.push(at.getTime());
  }
  return new Date(Math.min(...moments));
}

/** @param standing when it is to come as it was planned before; null: it was not */
export function modelPlanned(rule: OffsetRule, due: string, habits: Habits, now: Date, standing: Date | null): Planned {
  const planned = (step?: number): Planned => {
    const alone = { ...modelOccurrence(rule, due, habits, step), inDigest: false };
    if (!habits.digest) return alone;
    const gathered = modelOccurrence({ ...rule, time: habits.digest }, due, { ...habits, quiet: null }, step);
    return gathered.at > now ? { ...gathered, inDigest: true } : alone;
  };
  const asUsual = planned();
  const asNamed = planned(0);
  const isLate = standing ? standing > asNamed.at : asNamed.at > now;
  return asUsual.at <= now && isLate ? planned(1) : asUsual;
}
