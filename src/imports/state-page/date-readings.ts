import { addDays, twoDigits } from '../../platform/dates/calendar.js';
import { certain, type DateReading, dayOrProblem, figures, interval, monthOf } from './edtf.js';
import { monthNumber, seasonNumber } from './months.js';

/** The named groups of a date's pattern: `d` days, `m` months, `y` years, numbered where there are two ends. */
export type DateGroups = Record<string, string>;

/** Stands for the year that is missing. */
export const NO_YEAR = 'XXXX';

const num = (text: string | undefined) => Number.parseInt(text ?? '', 10);

/** "’19" and "19" are 2019: these pages begin in 2012. */
export function yearOf(text: string | undefined): number {
  const year = num(text?.replace(/^[’'‘]/u, ''));
  return year < 100 ? 2000 + year : year;
}

const monthOfGroups = (g: DateGroups, month: string | undefined) => num(g.n) || monthNumber(month ?? '');

export function oneMonth(g: DateGroups): DateReading {
  return certain(monthOf(yearOf(g.y), monthOfGroups(g, g.m)));
}

/**
 * "November – January 2017" began the year before; "June and October 2017" is two months and nothing between; "May or
 * June 2017" is some day of the two.
 */
export function monthRange(g: DateGroups, text: string): DateReading {
  const [from, to, end] = [monthNumber(g.m1 ?? ''), monthNumber(g.m2 ?? ''), yearOf(g.y2)];
  const start = g.y1 === undefined ? (from > to ? end - 1 : end) : yearOf(g.y1);
  if (/\s(?:and|et|y)\s|&/.test(text) && start === end && to - from > 1) {
    return {
      date: String(end),
      problem: { code: 'date.ambiguous', text, choices: [from, to].map((month) => monthOf(end, month)) },
    };
  }
  if (/\sor\s/.test(text)) return certain(`[${monthOf(start, from)}..${monthOf(end, to)}]`);
  return interval(certain(monthOf(start, from)), certain(monthOf(end, to)), text);
}

/** "Nov. 2023 – present" has begun, and the page does not say when it ended. */
export function openMonth(g: DateGroups, text: string): DateReading {
  const start = monthOf(yearOf(g.y), monthNumber(g.m ?? ''));
  return { date: start, problem: { code: 'date.ambiguous', text, choices: [start] } };
}

export function oneDay(g: DateGroups, text: string): DateReading {
  return dayOrProblem(yearOf(g.y2), monthOfGroups(g, g.m2), num(g.d2), text);
}

export function dayRange(g: DateGroups, text: string): DateReading {
  const [last, first] = [monthOfGroups(g, g.m2), monthOfGroups(g, g.m1 ?? g.m2)];
  const start = dayOrProblem(yearOf(g.y1 ?? g.y2), first, num(g.d1), text);
  return interval(start, dayOrProblem(yearOf(g.y2), last, num(g.d2), text), text);
}

/** "Week of 8 October 2018" is seven days from that day. */
export function weekOf(g: DateGroups, text: string): DateReading {
  const start = oneDay(g, text);
  return start.date === null ? start : interval(start, certain(addDays(start.date, 6)), text);
}

export function figuresRange(g: DateGroups, text: string): DateReading {
  const first = figures(num(g.a), num(g.b), yearOf(g.y1), text);
  const last = figures(num(g.c), num(g.d), yearOf(g.y2), text);
  const problem = first.problem ?? last.problem;
  return problem ? { date: String(yearOf(g.y1)), problem } : interval(first, last, text);
}

export function inFigures(g: DateGroups, text: string): DateReading {
  return figures(num(g.a), num(g.b), yearOf(g.y), text);
}

export function seasonRange(g: DateGroups, text: string): DateReading {
  const [from, to] = [g.s1, g.s2].map((season) => `${yearOf(g.y)}-${seasonNumber(season ?? '')}`);
  return interval(certain(from ?? ''), certain(to ?? ''), text);
}

export function quarter(g: DateGroups, text: string): DateReading {
  const last = num(g.q) * 3;
  return interval(certain(monthOf(yearOf(g.y), last - 2)), certain(monthOf(yearOf(g.y), last)), text);
}

/** "2015-16" is two years; "2011-12" may be December. */
export function yearRange(g: DateGroups, text: string): DateReading {
  const [from, short] = [num(g.y1), num(g.y2)];
  const to = short < 100 ? Math.floor(from / 100) * 100 + short : short;
  const years = interval(certain(String(from)), certain(String(to)), text);
  if (short > 12 || short < 1 || text.includes('/')) return years;
  const asMonth = monthOf(from, short);
  if (years.date === null) return certain(asMonth);
  return { date: null, problem: { code: 'date.ambiguous', text, choices: [asMonth, years.date] } };
}

/** The choice is the date with its year left open, as EDTF writes it: `XXXX-10`. */
export function yearless(g: DateGroups, text: string): DateReading {
  const month = `${NO_YEAR}-${twoDigits(monthNumber(g.m ?? ''))}`;
  const choice = g.d === undefined ? month : `${month}-${twoDigits(num(g.d))}`;
  return { date: null, problem: { code: 'date.year-missing', text, choices: [choice] } };
}
