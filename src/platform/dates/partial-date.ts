import { day, isCalendarDay, lastDayOfMonth } from './calendar.js';

/** How exactly a date is known. `interval` lasted from one to the other; `within` is one day somewhere in between. */
export type DatePrecision = 'day' | 'month' | 'season' | 'year' | 'interval' | 'within';

/** A date with its precision; `earliest` and `latest` are `YYYY-MM-DD`, both inclusive. */
export interface PartialDate {
  edtf: string;
  earliest: string;
  latest: string;
  precision: DatePrecision;
}

/** Why a text is no partial date: its form, its year, its place in the calendar, or an end before its start. */
export type InvalidPartialDateCode = 'date.format' | 'date.year' | 'date.calendar' | 'date.order';

const SENTENCES: Record<InvalidPartialDateCode, string> = {
  'date.format':
    'is not a date of a supported form (2016, 2016-01, 2016-01-15, 2015-23, 2017-01/2017-03, [2015-05-28..2016-04-27]).',
  'date.year': 'lies outside the years 1800 to 2199.',
  'date.calendar': 'is not in the calendar.',
  'date.order': 'ends before it begins.',
};

/** Thrown for a text that is no supported date; `message` is a sentence fit for the screen. */
export class InvalidPartialDate extends Error {
  constructor(
    readonly code: InvalidPartialDateCode,
    text: string,
  ) {
    super(`“${text.length > 40 ? `${text.slice(0, 40)}…` : text}” ${SENTENCES[code]}`);
    this.name = 'InvalidPartialDate';
  }
}

const SIMPLE = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?$/;
const INTERVAL = /^([0-9-]+)\/([0-9-]+)$/;
const WITHIN = /^\[([0-9-]+)\.\.([0-9-]+)\]$/;

/**
 * Reads the EDTF (ISO 8601-2) forms in use here: a year, month or day; a season (`-21` spring, March to May; `-22`
 * summer; `-23` autumn; `-24` winter, December to February of the next year; all of the northern hemisphere); an
 * interval `start/end`; one day within a range, `[start..end]`. Ends may differ in precision and may overlap.
 * @throws InvalidPartialDate
 */
export function parsePartialDate(edtf: string): PartialDate {
  const ends = endsOfPartialDate(edtf);
  if (!ends) return parseSimple(edtf);
  const { earliest } = parseSimple(ends.start);
  const { latest } = parseSimple(ends.end);
  if (earliest > latest) throw new InvalidPartialDate('date.order', edtf);
  return { edtf, earliest, latest, precision: ends.precision };
}

/** Whether `parsePartialDate` accepts the value. */
export function isPartialDate(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  try {
    parsePartialDate(value);
    return true;
  } catch (error) {
    if (error instanceof InvalidPartialDate) return false;
    throw error;
  }
}

/** Whether its first and its last day are known; a month, a season, a year or a day within a range lies only somewhere in between. */
export function hasKnownDays(edtf: string): boolean {
  const ends = endsOfPartialDate(edtf);
  const isDay = (text: string) => parseSimple(text).precision === 'day';
  return ends ? ends.precision === 'interval' && isDay(ends.start) && isDay(ends.end) : isDay(edtf);
}

/** The two ends of `start/end` or `[start..end]`, unchecked; null for a single date. */
export function endsOfPartialDate(
  edtf: string,
): { start: string; end: string; precision: 'interval' | 'within' } | null {
  const interval = INTERVAL.exec(edtf);
  const [, start, end] = interval ?? WITHIN.exec(edtf) ?? [];
  if (start === undefined || end === undefined) return null;
  return { start, end, precision: interval ? 'interval' : 'within' };
}

function parseSimple(edtf: string): PartialDate {
  const match = SIMPLE.exec(edtf);
  if (!match) throw new InvalidPartialDate('date.format', edtf);
  const year = Number(match[1]);
  if (year < 1800 || year > 2199) throw new InvalidPartialDate('date.year', edtf);
  if (match[2] === undefined) {
    return { edtf, earliest: day(year, 1, 1), latest: day(year, 12, 31), precision: 'year' };
  }
  const month = Number(match[2]);
  if (match[3] !== undefined) return exactDay(edtf, year, month, Number(match[3]));
  return month >= 21 && month <= 24 ? season(edtf, year, month) : wholeMonth(edtf, year, month);
}

function exactDay(edtf: string, year: number, month: number, dayOfMonth: number): PartialDate {
  if (!isCalendarDay(year, month, dayOfMonth)) throw new InvalidPartialDate('date.calendar', edtf);
  return { edtf, earliest: edtf, latest: edtf, precision: 'day' };
}

function wholeMonth(edtf: string, year: number, month: number): PartialDate {
  if (!isCalendarDay(year, month, 1)) throw new InvalidPartialDate('date.calendar', edtf);
  return { edtf, earliest: day(year, month, 1), latest: lastDayOfMonth(year, month), precision: 'month' };
}

function season(edtf: string, year: number, code: number): PartialDate {
  const firstMonth = 3 * (code - 20);
  const latest = code === 24 ? lastDayOfMonth(year + 1, 2) : lastDayOfMonth(year, firstMonth + 2);
  return { edtf, earliest: day(year, firstMonth, 1), latest, precision: 'season' };
}
