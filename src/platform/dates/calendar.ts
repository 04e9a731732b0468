/** Days are `YYYY-MM-DD` strings, so that no time zone can ever move one; they sort as text. */

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAY_MS = 86_400_000;

/** The number of days in a month (1–12) of a year. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Whether year, month (1–12) and day name a day of the Gregorian calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `day(2016, 1, 5)` is `2016-01-05`. */
export function day(year: number, month: number, dayOfMonth: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(dayOfMonth)}`;
}

/** The last day of a month, as `YYYY-MM-DD`. */
export function lastDayOfMonth(year: number, month: number): string {
  return day(year, month, daysInMonth(year, month));
}

/** The day so many days later (earlier when negative). */
export function addDays(from: string, count: number): string {
  return new Date(Date.parse(from) + count * DAY_MS).toISOString().slice(0, 10);
}

/** The day of the week, Sunday = 0. */
export function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay();
}

/** 7 is `07`. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
