import { addDays, twoDigits, weekdayOf } from './calendar.js';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const STEPS = new Map(Object.entries({ last: -1, this: 0, next: 1 }));

/** Sunday = 0, from "Friday" or "Fri"; null for another word. */
export function readWeekday(word: string): number | null {
  const index = WEEKDAYS.findIndex((name) => name === word || (word.length >= 3 && name.startsWith(word)));
  return index < 0 ? null : index;
}

/**
 * The EDTF date of plain lower-case words that count from today: "yesterday", "last Friday", "Friday" (the most
 * recent), "this week" (Monday to Sunday), "last month", "next year"; null for others.
 */
export function readRelativeDate(words: string, today: string): string | null {
  if (words === 'today') return today;
  if (words === 'yesterday') return addDays(today, -1);
  if (words === 'tomorrow') return addDays(today, 1);
  const weekday = readWeekday(words);
  if (weekday !== null) return nearWeekday(weekday, 0, today);
  const [, step, unit] = /^(last|this|next) ([a-z]+)$/.exec(words) ?? [];
  const count = step === undefined ? undefined : STEPS.get(step);
  return count === undefined || unit === undefined ? null : stepBy(count, unit, today);
}

function stepBy(count: number, unit: string, today: string): string | null {
  const year = Number(today.slice(0, 4));
  if (unit === 'year') return String(year + count);
  if (unit === 'month') return monthAt(year * 12 + Number(today.slice(5, 7)) - 1 + count);
  if (unit === 'week') return weekOf(addDays(today, 7 * count));
  const weekday = readWeekday(unit);
  // "This Friday" may be the last one or the one to come.
  return weekday === null || count === 0 ? null : nearWeekday(weekday, count, today);
}

function monthAt(monthsSinceYearZero: number): string {
  return `${Math.floor(monthsSinceYearZero / 12)}-${twoDigits((monthsSinceYearZero % 12) + 1)}`;
}

function weekOf(date: string): string {
  const monday = addDays(date, -((weekdayOf(date) + 6) % 7));
  return `${monday}/${addDays(monday, 6)}`;
}

/** The weekday before today (-1), after it (1), or the most recent one, today included (0). */
function nearWeekday(weekday: number, direction: number, today: string): string {
  const since = (weekdayOf(today) - weekday + 7) % 7;
  if (direction > 0) return addDays(today, 7 - since);
  return addDays(today, direction < 0 && since === 0 ? -7 : -since);
}
