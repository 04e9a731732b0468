import { addDays, daysInMonth, lastDayOfMonth, twoDigits, weekdayOf } from '../../../src/platform/dates/calendar.js';
import { isPartialDate } from '../../../src/platform/dates/partial-date.js';

const DAYS_OF_WEEK = 7;
const MONTHS_OF_YEAR = 12;

/** Whether a text from an address names a day that the calendar has. */
export function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d\d-\d\d$/.test(text) && isPartialDate(text);
}

/** `2027-03-15` is in `2027-03`. */
export function monthOf(day: string): string {
  return day.slice(0, 7);
}

/** The same day of a month before or after, or that month's last: a month after 31 January is 28 February. */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const months = year * MONTHS_OF_YEAR + month - 1 + count;
  const [toYear, toMonth] = [Math.floor(months / MONTHS_OF_YEAR), (months % MONTHS_OF_YEAR) + 1];
  return `${toYear}-${twoDigits(toMonth)}-${twoDigits(Math.min(date, daysInMonth(toYear, toMonth)))}`;
}

/** The first and the last day of a month. */
export function daysOfMonth(month: string): [first: string, last: string] {
  return [`${month}-01`, lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5)))];
}

/** The Monday of a day's week. */
export function mondayOf(day: string): string {
  return addDays(day, -((weekdayOf(day) + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK));
}

/** The weeks that a month touches, from Monday to Sunday. */
export function weeksOf(month: string): string[][] {
  const [first, last] = daysOfMonth(month);
  const weeks: string[][] = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, DAYS_OF_WEEK)) {
    weeks.push(Array.from({ length: DAYS_OF_WEEK }, (_, n) => addDays(monday, n)));
  }
  return weeks;
}

/** Where a key leads from a day; undefined: it leads to none. */
export function dayAfterKey(key: string, day: string, shift: boolean): string | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), 6);
    case 'PageUp':
      return addMonths(day, shift ? -12 : -1);
    case 'PageDown':
      return addMonths(day, shift ? 12 : 1);
    default:
      return undefined;
  }
}
