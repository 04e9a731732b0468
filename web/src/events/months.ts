import { addDays } from '../../../src/platform/dates/calendar.js';
import { parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import type { EventRef, RecurringSession } from '../api/types.js';

/** How far from its usual month an event may be and still be that year's. */
const NEAR_DAYS = 120;
const YEAR_DAYS = 365;

/** The name of a month (1 is January), alone. */
export function monthName(month: number, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1));
}

/** Months in words, those that follow one another as a span: "June – August", "March, May, October". */
export function monthsInWords(months: number[], locale: string): string {
  const runs: [first: number, last: number][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run && run[1] + 1 === month) run[1] = month;
    else runs.push([month, month]);
  }
  const words = runs.map(([first, last]) =>
    first === last ? monthName(first, locale) : `${monthName(first, locale)} – ${monthName(last, locale)}`,
  );
  return words.join(', ');
}

/** What was entered of a session that is not over and begins within a year; undefined: nothing yet. */
export function enteredAhead({ events }: RecurringSession, today: string): EventRef | undefined {
  return events.findLast(({ date }) => overlaps(date, today, addDays(today, YEAR_DAYS)));
}

/**
 * Those that usually fall into a month and of which nothing was entered round then.
 * @param month `2027-03`
 */
export function usualIn(sessions: RecurringSession[], month: string): RecurringSession[] {
  const { earliest, latest } = parsePartialDate(month);
  const [from, to] = [addDays(earliest, -NEAR_DAYS), addDays(latest, NEAR_DAYS)];
  return sessions.filter(
    ({ months, events }) =>
      months.includes(Number(month.slice(5))) && !events.some(({ date }) => overlaps(date, from, to)),
  );
}

function overlaps(date: string | null, from: string, to: string): boolean {
  if (date === null) return false;
  const { earliest, latest } = parsePartialDate(date);
  return latest >= from && earliest <= to;
}
