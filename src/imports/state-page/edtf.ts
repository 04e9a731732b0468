import { day, isCalendarDay, twoDigits } from '../../platform/dates/calendar.js';
import { isPartialDate } from '../../platform/dates/partial-date.js';
import type { DateProblem } from './date-problem.js';

/** A date read from words: an EDTF date, or none and the reason; or a date that is certain and yet leaves a question. */
export interface DateReading {
  date: string | null;
  problem: DateProblem | null;
}

export function certain(date: string): DateReading {
  return { date, problem: null };
}

/** `2016-01`. */
export function monthOf(year: number, month: number): string {
  return `${year}-${twoDigits(month)}`;
}

/** A day, or the question of a day that is not in the calendar. */
export function dayOrProblem(year: number, month: number, dayOfMonth: number, text: string): DateReading {
  if (isCalendarDay(year, month, dayOfMonth)) return certain(day(year, month, dayOfMonth));
  const choices = month >= 1 && month <= 12 ? [monthOf(year, month)] : [String(year)];
  return { date: null, problem: { code: 'date.impossible', text, choices } };
}

/** `start/end`, or a question when one end is missing or the end comes first. */
export function interval(start: DateReading, end: DateReading, text: string): DateReading {
  const problem = start.problem ?? end.problem;
  if (problem || start.date === null || end.date === null) return { date: null, problem };
  const date = start.date === end.date ? start.date : `${start.date}/${end.date}`;
  if (isPartialDate(date)) return certain(date);
  return { date: null, problem: { code: 'date.impossible', text, choices: [] } };
}

/**
 * Day and month in figures. Only where exactly one order is in the calendar is it a date; `3/11/2015` may be either,
 * day first being likelier among European staff, and leaves the year.
 */
export function figures(first: number, second: number, year: number, text: string): DateReading {
  const dayFirst = isCalendarDay(year, second, first) ? day(year, second, first) : null;
  const monthFirst = isCalendarDay(year, first, second) ? day(year, first, second) : null;
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    return { date: String(year), problem: { code: 'date.ambiguous', text, choices: [dayFirst, monthFirst] } };
  }
  const only = dayFirst ?? monthFirst;
  if (only) return certain(only);
  return { date: null, problem: { code: 'date.impossible', text, choices: [String(year)] } };
}

/** A season; a winter has two years, and "winter 2016" does not say which it means. */
export function seasonOf(year: number, season: number, text: string): DateReading {
  if (season !== 24) return certain(`${year}-${season}`);
  return { date: null, problem: { code: 'date.ambiguous', text, choices: [`${year}-24`, `${year - 1}-24`] } };
}
