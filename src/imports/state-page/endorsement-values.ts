import { isPartialDate } from '../../platform/dates/partial-date.js';
import { prefixOfLine } from './entry-dates.js';
import type { PagePosition } from './reading.js';

/** What a line of the endorsement block says of an instrument. */
export type EndorsementValue = Pick<PagePosition, 'status' | 'date'>;

const BULLET = /^[•·▪*–-]\s{1,3}/u;
const ENDORSED =
  /^(?:has\s|have\s)?endorsed(?:\s?[:,(–-]\s?yes)?(?:\s?[:,(–-])?(?:\s(?:in|on|since))?\s{0,3}\(?(?<date>[^()]{0,40}?)\)?\.?$/iu;
const NOT_ENDORSED =
  /^(?:(?:not|not yet|has not|have not|hasn[’']t|no)\s(?:yet\s)?endorsed(?:\syet)?|endorsed\s?[:,(–-]\s?(?:no|not yet)\)?)\.?$/iu;
/** Only where a label says of what. */
const YES = /^yes(?:\s?[:,(–-])?(?:\s(?:in|on|since))?\s{0,3}\(?(?<date>[^()]{0,40}?)\)?\.?$/iu;
const NO = /^(?:no|not yet)\.?$/iu;

/** Reads "Endorsed in 2015", "Not Endorsed", "Endorsed: Yes (2015)"; after a label also "Yes" and "No". */
export function endorsementValue(line: string, labelled: boolean): EndorsementValue | null {
  const words = line.replace(BULLET, '');
  if (NOT_ENDORSED.test(words) || (labelled && NO.test(words))) return { status: 'not-endorsed', date: null };
  const match = ENDORSED.exec(words) ?? (labelled ? YES.exec(words) : null);
  if (!match) return null;
  const written = match.groups?.date?.trim() ?? '';
  if (written === '') return { status: 'endorsed', date: null };
  const date = prefixOfLine(`${written}:`)?.date ?? null;
  return date !== null && isPartialDate(date) ? { status: 'endorsed', date } : null;
}
