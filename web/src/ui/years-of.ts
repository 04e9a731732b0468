import { parsePartialDate } from '../../../src/platform/dates/partial-date.js';

/** "2015", or "2015–16" for a date that may lie in either. */
export function yearsOf(edtf: string): string {
  const { earliest, latest } = parsePartialDate(edtf);
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  return first === last ? first : `${first}–${last.slice(2)}`;
}
