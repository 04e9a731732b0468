import { day, isCalendarDay, twoDigits } from './calendar.js';
import { parsePartialDate } from './partial-date.js';

/** What someone typed of one date, as far as it goes. A season is its EDTF code, 21 to 24. */
export interface TypedDate {
  year?: number;
  month?: number;
  season?: number;
  day?: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAMES = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december'],
];
const SEASONS = new Map(Object.entries({ spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 }));

/**
 * Reads one date in words: "18 June 2018", "June 18th", "Sept 2018", "autumn 2015", "18", "2018", in any order of its
 * parts. Null when a word is unknown or a part comes twice.
 */
export function readTypedDate(words: string): TypedDate | null {
  const typed: TypedDate = {};
  for (const word of words.split(' ')) {
    const part = readPart(word);
    if (!part) return null;
    const [name, value] = part;
    if (typed[name] !== undefined) return null;
    typed[name] = value;
  }
  if (typed.season !== undefined && (typed.month !== undefined || typed.day !== undefined)) return null;
  return typed;
}

function readPart(word: string): [keyof TypedDate, number] | null {
  if (/^\d{4}$/.test(word)) return ['year', Number(word)];
  const dayOfMonth = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word);
  if (dayOfMonth) return ['day', Number(dayOfMonth[1])];
  const season = SEASONS.get(word);
  if (season !== undefined) return ['season', season];
  const month = readMonth(word);
  return month === null ? null : ['month', month];
}

function readMonth(word: string): number | null {
  const name = word === 'sept' ? 'sep' : word;
  const index = Math.max(MONTHS.indexOf(name), MONTH_NAMES.indexOf(name));
  return index < 0 ? null : index + 1;
}

/**
 * Every date that figures alone can mean, the day before the month first: "18/06/2018", "18.6.18", "20/07" without a
 * year, "06/2018", "2018-06-18". Empty when the text is no such date; those that are not in the calendar are left out.
 */
export function readNumericDate(text: string): TypedDate[] {
  const [, first, , second, third] = /^(\d{1,4})([/.-])(\d{1,2}|\d{4})(?:\2(\d{1,4}))?$/.exec(text) ?? [];
  if (first === undefined || second === undefined) return [];
  if (first.length === 4)
    return third === undefined || third.length < 3 ? possible([inFigures(first, second, third)]) : [];
  if (second.length === 4) return third === undefined ? possible([inFigures(second, first)]) : [];
  if (first.length === 3 || third?.length === 1 || third?.length === 3) return [];
  const year = third?.length === 2 ? `20${third}` : third;
  return possible([inFigures(year, second, first), inFigures(year, first, second)]);
}

function inFigures(year: string | undefined, month: string, dayOfMonth?: string): TypedDate {
  const typed: TypedDate = { month: Number(month) };
  if (year !== undefined) typed.year = Number(year);
  if (dayOfMonth !== undefined) typed.day = Number(dayOfMonth);
  return typed;
}

function possible(readings: TypedDate[]): TypedDate[] {
  // A leap year stands in for a year that is not said.
  return readings.filter((typed) => edtfOf({ ...typed, year: typed.year ?? 2000 }) !== null);
}

/** The EDTF text of a date whose year is known; null when it is not in the calendar or a day lacks its month. */
export function edtfOf(typed: TypedDate): string | null {
  const { year, month, season } = typed;
  if (year === undefined || year < 1800 || year > 2199) return null;
  if (season !== undefined) return `${year}-${season}`;
  if (month === undefined) return typed.day === undefined ? String(year) : null;
  if (typed.day === undefined) return isCalendarDay(year, month, 1) ? `${year}-${twoDigits(month)}` : null;
  return isCalendarDay(year, month, typed.day) ? day(year, month, typed.day) : null;
}

/** The same date with its year, when it has none: the most recent one that has begun by `today`. */
export function mostRecent(typed: TypedDate, today: string): TypedDate {
  if (typed.year !== undefined) return typed;
  const thisYear = Number(today.slice(0, 4));
  // Eight years back reach a 29 February even across 1900 or 2100.
  for (let year = thisYear; year >= thisYear - 8; year--) {
    const edtf = edtfOf({ ...typed, year });
    if (edtf !== null && parsePartialDate(edtf).earliest <= today) return { ...typed, year };
  }
  return typed;
}
