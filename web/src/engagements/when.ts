import { addDays } from '../../../src/platform/dates/calendar.js';
import { formatPartialDate } from '../../../src/platform/dates/format-date.js';
import { type DatePrecision, parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import { type ReadDate, readDate } from '../../../src/platform/dates/read-date.js';

/** What the words in a date field come to. `choices` are EDTF, the likelier first. */
export type Reading =
  | { is: 'empty' }
  | { is: 'read'; edtf: string; precision: DatePrecision; ahead: boolean }
  | { is: 'ambiguous'; choices: string[] }
  | { is: 'unreadable' };

/** Reads a date that something happened on. `today` is the typist's day. */
export function readWhen(typed: string, today: string): Reading {
  if (typed.trim() === '') return { is: 'empty' };
  return reading(readDate(typed, today), today);
}

/** Reads a date that lies ahead: "18 June" is the next one, "Friday" the coming one, "in 2 weeks" is counted. */
export function readDue(typed: string, today: string): Reading {
  const words = typed.trim().toLowerCase();
  if (words === '') return { is: 'empty' };
  const counted = countedAhead(words, today);
  if (counted) return reading({ edtf: counted }, today);
  const read = reading(readDate(typed, today), today);
  if (read.is !== 'read') return read;
  if (/^(?:on )?[a-z]+$/.test(words) && read.precision === 'day' && !/^(?:today|tomorrow|yesterday)$/.test(words)) {
    return reading(readDate(`next ${words.replace(/^on /, '')}`, today) ?? { edtf: read.edtf }, today);
  }
  return saysItsYear(words) || latestDay(read.edtf) >= today ? read : nextYear(typed, today, read);
}

/** The words that read back to the same date, for a field that opens on a known one; '' for none. */
export function wordsFor(edtf: string | null): string {
  return edtf === null ? '' : formatPartialDate(edtf);
}

/** The date a reading gives, where it gives one. */
export function dateOf(read: Reading): string | null {
  return read.is === 'read' ? read.edtf : null;
}

function reading(read: ReadDate | null, today: string): Reading {
  if (read === null) return { is: 'unreadable' };
  if ('ambiguous' in read) return { is: 'ambiguous', choices: read.ambiguous };
  const { edtf, precision, earliest } = parsePartialDate(read.edtf);
  return { is: 'read', edtf, precision, ahead: earliest > today };
}

function countedAhead(words: string, today: string): string | null {
  const [, count, unit] = /^(?:in )?(\d{1,3}) ?(days?|weeks?|d|w)$/.exec(words) ?? [];
  if (count === undefined || unit === undefined) return null;
  return addDays(today, Number(count) * (unit.startsWith('w') ? 7 : 1));
}

/** A year that is written, or words that count from today and so need none. */
function saysItsYear(words: string): boolean {
  return /\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}\b|\b(?:last|this|next|yesterday|today|tomorrow)\b/.test(words);
}

/** The reader gives the most recent one; asked a year later, it gives the next. */
function nextYear(typed: string, today: string, otherwise: Reading): Reading {
  const inAYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`.replace('-02-29', '-02-28');
  const read = readDate(typed, inAYear);
  return read && 'edtf' in read ? reading(read, today) : otherwise;
}

function latestDay(edtf: string): string {
  return parsePartialDate(edtf).latest;
}
