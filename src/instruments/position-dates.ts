import { parsePartialDate } from '../platform/dates/partial-date.js';

/** From the most to the least telling; "some day within" comes last, though its span may be shorter than a year's. */
const PRECISIONS = ['day', 'month', 'season', 'year', 'interval', 'within'];

/** The most precise of several sources' dates; null when none has one. */
export function bestDate(dates: (string | null)[]): string | null {
  const known = dates.filter((date) => date !== null).map((date) => parsePartialDate(date));
  known.sort((a, b) => PRECISIONS.indexOf(a.precision) - PRECISIONS.indexOf(b.precision));
  return known[0]?.edtf ?? null;
}

/** Whether two dates can be the same moment; an unknown one agrees with all. */
export function agree(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [parsePartialDate(a), parsePartialDate(b)];
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

/** Whether any two of the dates cannot both be right. */
export function conflicting(dates: (string | null)[]): boolean {
  return dates.some((date, index) => dates.slice(index + 1).some((other) => !agree(date, other)));
}
