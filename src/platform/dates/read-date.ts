import { weekdayOf } from './calendar.js';
import { isPartialDate, parsePartialDate } from './partial-date.js';
import { readRelativeDate, readWeekday } from './relative-date.js';
import { edtfOf, mostRecent, readNumericDate, readTypedDate, type TypedDate } from './typed-date.js';

/** One date, or the several that the words may mean, the likelier first, to ask about. */
export type ReadDate = { edtf: string } | { ambiguous: string[] };

/** Longer than the longest way to write a range, and short enough that no text can keep the reader busy. */
const LONGEST = 80;

/**
 * Reads what a person types in English for a date: "18 June", "June 2018", "spring 2018", "Jan–Mar 2017",
 * "18/06/2018", "yesterday", "last Friday", "between 28 May 2015 and 27 April 2016", or EDTF itself. Without a year it
 * is the most recent one. `today` is `YYYY-MM-DD`, the typist's day. Null when the text is no date.
 */
export function readDate(typed: string, today: string): ReadDate | null {
  const text = typed.normalize('NFKC').trim();
  if (text.length > LONGEST) return null;
  if (isPartialDate(text)) return { edtf: text };
  const words = plainWords(text);
  if (words === '') return null;
  const relative = readRelativeDate(words, today);
  if (relative !== null) return { edtf: relative };
  return readOnWeekday(words, today) ?? readFigures(words, today) ?? readWinter(words) ?? readRange(words, today);
}

/** Lower case, every dash one dash, no commas, articles or full stops after abbreviations. */
function plainWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/([a-z])\./g, '$1')
    .replace(/\b(\d{1,2})-([a-z]{3,})(?:-(?=\d))?/g, '$1 $2 ')
    .replace(/,/g, ' ')
    .replace(/\b(?:of|the|on|in|from)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Friday 18 June 2018" is read only when that day was a Friday. */
function readOnWeekday(words: string, today: string): ReadDate | null {
  const [, name, rest] = /^([a-z]+) (.+)$/.exec(words) ?? [];
  const weekday = name === undefined ? null : readWeekday(name);
  if (weekday === null || rest === undefined) return null;
  const read = readDate(rest, today);
  const choices = read === null ? [] : 'edtf' in read ? [read.edtf] : read.ambiguous;
  return oneOf(choices.filter((edtf) => isPartialDay(edtf) && weekdayOf(edtf) === weekday));
}

/** "3/11/2015" may be in November or in March. */
function readFigures(words: string, today: string): ReadDate | null {
  return oneOf(readNumericDate(words).map((typed) => edtfOf(mostRecent(typed, today))));
}

/** "winter 2017-18" says its two years; "winter 2018" does not say which end of it that is. */
function readWinter(words: string): ReadDate | null {
  const [, written, next] = /^winter (\d{4})(?: ?[-/] ?(\d{4}|\d{2}))?$/.exec(words) ?? [];
  if (written === undefined) return null;
  const year = Number(written);
  const winter = (first: number) => edtfOf({ year: first, season: 24 });
  if (next === undefined) return oneOf([winter(year), winter(year - 1)]);
  return String(year + 1).endsWith(next) ? oneOf([winter(year)]) : null;
}

/** "Jan–Mar 2017", "28 May – 3 June 2015", "28 to 29 May"; "between … and …" is one day in that time. */
function readRange(words: string, today: string): ReadDate | null {
  const [, after, before] = /^between (.+) and (.+)$/.exec(words) ?? [];
  const sides = after && before ? [after, before] : splitRange(words);
  const [start, end, more] = sides.map(readEnd);
  if (!start || more !== undefined) return null;
  if (sides.length === 1) return oneOf([edtfOf(mostRecent(start, today))]);
  const ends = end && completeEnds(start, end, today);
  if (!ends) return null;
  return oneOf([after ? `[${ends.start}..${ends.end}]` : `${ends.start}/${ends.end}`].filter(isPartialDate));
}

function splitRange(words: string): string[] {
  const sides = words.split(/ (?:-|to|until|till) /);
  return sides.length > 1 ? sides : words.split(/ ?- ?/);
}

function readEnd(words: string): TypedDate | null {
  const [figures, another] = readNumericDate(words);
  return figures ? (another ? null : figures) : readTypedDate(words);
}

/** Each end takes from the other what it leaves out; without any year the range began most recently. */
function completeEnds(start: TypedDate, end: TypedDate, today: string): { start: string; end: string } | null {
  const first = { ...start };
  const last = { ...end };
  if (first.day !== undefined && last.day !== undefined) {
    first.month ??= last.month;
    last.month ??= first.month;
  }
  if (first.year === undefined) first.year = last.year === undefined ? mostRecent(first, today).year : last.year;
  if (last.year === undefined) {
    last.year = first.year;
    if (comesAfter(first, last)) last.year = (first.year ?? 0) + 1;
  } else if (start.year === undefined && comesAfter(first, last)) {
    first.year = last.year - 1;
  }
  const [startEdtf, endEdtf] = [edtfOf(first), edtfOf(last)];
  return startEdtf === null || endEdtf === null ? null : { start: startEdtf, end: endEdtf };
}

function comesAfter(first: TypedDate, last: TypedDate): boolean {
  const [start, end] = [edtfOf(first), edtfOf(last)];
  return start !== null && end !== null && parsePartialDate(start).earliest > parsePartialDate(end).latest;
}

function isPartialDay(edtf: string): boolean {
  return parsePartialDate(edtf).precision === 'day';
}

function oneOf(choices: (string | null)[]): ReadDate | null {
  const distinct = [...new Set(choices.filter((choice) => choice !== null))];
  const [only] = distinct;
  if (only === undefined) return null;
  return distinct.length === 1 ? { edtf: only } : { ambiguous: distinct };
}
