import { twoDigits } from '../../platform/dates/calendar.js';
import { certain, type DateReading, dayOrProblem, figures, interval, monthOf, seasonOf } from './edtf.js';
import { ANY_MONTH, monthNumber, SEASON, seasonNumber } from './months.js';

/** One way to write a date: a pattern, and what its groups mean. `yearless` forms need a year from elsewhere. */
export interface DateForm {
  pattern: string;
  read: (groups: Record<string, string>, text: string) => DateReading;
  /** How little of it may open an entry: a bare year needs a colon, a month may stand before a comma. */
  strength: 'month' | 'year' | 'yearless';
}

/** Stands for the year that is missing. */
export const NO_YEAR = 'XXXX';

const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const DAY = '\\d{1,2}(?!\\d)(?:st|nd|rd|th|er|º)?';
const TO = '(?:\\s{0,2}[-–—‑−/&]\\s{0,2}|\\s(?:to|and|until|through|au|et|al?|y)\\s)';
const OF = '\\.?,?\\s{0,2}(?:(?:of|de|del)\\s)?';
const ROUGHLY =
  '(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd(?:\\sof)?|[Bb]eginning\\sof|[Ss]tart\\sof|[Aa]round|[Cc]irca|ca?\\.)[\\s-]{1,2}';
const ABOUT = `(?:${ROUGHLY})?`;
const month = (name: string) => `(?<${name}>${ANY_MONTH})`;
const day = (name: string) => `(?<${name}>${DAY})`;
const year = (name: string) => `(?<${name}>${YEAR})`;

const num = (text: string | undefined) => Number.parseInt(text ?? '', 10);

/** "November – January 2017" began the year before; "June and October 2017" is two months and nothing between. */
function monthRange(g: Record<string, string>, text: string): DateReading {
  const [from, to, end] = [monthNumber(g.m1 ?? ''), monthNumber(g.m2 ?? ''), num(g.y2)];
  const start = g.y1 === undefined ? (from > to ? end - 1 : end) : num(g.y1);
  if (/\s(?:and|et|y)\s|&/.test(text) && start === end && to - from > 1) {
    return {
      date: String(end),
      problem: { code: 'date.ambiguous', text, choices: [from, to].map((m) => monthOf(end, m)) },
    };
  }
  return interval(certain(monthOf(start, from)), certain(monthOf(end, to)), text);
}

function dayRange(g: Record<string, string>, text: string): DateReading {
  const [m1, m2] = [monthNumber(g.m1 ?? g.m2 ?? ''), monthNumber(g.m2 ?? '')];
  const first = dayOrProblem(num(g.y1 ?? g.y2), m1, num(g.d1), text);
  return interval(first, dayOrProblem(num(g.y2), m2, num(g.d2), text), text);
}

/** "2015-16" is two years; "2011-12" may be December. */
function yearRange(g: Record<string, string>, text: string): DateReading {
  const [from, short] = [num(g.y1), num(g.y2)];
  const to = short < 100 ? Math.floor(from / 100) * 100 + short : short;
  const years = interval(certain(String(from)), certain(String(to)), text);
  if (short > 12 || short < 1 || text.includes('/')) return years;
  const asMonth = monthOf(from, short);
  if (years.date === null) return certain(asMonth);
  return { date: null, problem: { code: 'date.ambiguous', text, choices: [asMonth, years.date] } };
}

const exactDay = (g: Record<string, string>, text: string) =>
  dayOrProblem(num(g.y2), monthNumber(g.m2 ?? ''), num(g.d2), text);

/** Every way a date opens an entry, the longer before what it contains. */
export const DATE_FORMS: DateForm[] = [
  {
    pattern: `${day('d1')}${OF}${month('m1')}${OF}(?:${year('y1')})?${TO}${day('d2')}${OF}${month('m2')}${OF}${year('y2')}`,
    read: dayRange,
    strength: 'month',
  },
  { pattern: `${day('d1')}${TO}${day('d2')}${OF}${month('m2')}${OF}${year('y2')}`, read: dayRange, strength: 'month' },
  { pattern: `${day('d2')}${OF}${month('m2')}${OF}${year('y2')}`, read: exactDay, strength: 'month' },
  { pattern: `${month('m2')}\\s${day('d1')}${TO}${day('d2')},?\\s${year('y2')}`, read: dayRange, strength: 'month' },
  { pattern: `${month('m2')}\\s${day('d2')},?\\s${year('y2')}`, read: exactDay, strength: 'month' },
  {
    pattern: `${ABOUT}${month('m1')}(?:${OF}${year('y1')})?${TO}${month('m2')}${OF}${year('y2')}`,
    read: monthRange,
    strength: 'month',
  },
  {
    pattern: `${ABOUT}${month('m')}${OF}${year('y')}`,
    read: (g) => certain(monthOf(num(g.y), monthNumber(g.m ?? ''))),
    strength: 'month',
  },
  {
    pattern: `(?<s>${SEASON})${OF}${year('y')}`,
    read: (g, text) => seasonOf(num(g.y), seasonNumber(g.s ?? ''), text),
    strength: 'month',
  },
  {
    pattern: `Q(?<q>[1-4])\\s${year('y')}`,
    read: (g, text) => {
      const last = num(g.q) * 3;
      return interval(certain(monthOf(num(g.y), last - 2)), certain(monthOf(num(g.y), last)), text);
    },
    strength: 'month',
  },
  {
    pattern: `${year('y')}-(?<m>\\d\\d)-(?<d>\\d\\d)(?!\\d)`,
    read: (g, text) => dayOrProblem(num(g.y), num(g.m), num(g.d), text),
    strength: 'month',
  },
  {
    pattern: `(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})\\k<sep>${year('y')}`,
    read: (g, text) => figures(num(g.a), num(g.b), num(g.y), text),
    strength: 'month',
  },
  {
    pattern: `(?<m>0?[1-9]|1[0-2])[/.]${year('y')}`,
    read: (g) => certain(monthOf(num(g.y), num(g.m))),
    strength: 'month',
  },
  { pattern: `${year('y1')}\\s?[-–/]\\s?(?<y2>${YEAR}|\\d\\d(?!\\d))`, read: yearRange, strength: 'year' },
  { pattern: `${ROUGHLY}${year('y')}`, read: (g) => certain(g.y ?? ''), strength: 'month' },
  { pattern: year('y'), read: (g) => certain(g.y ?? ''), strength: 'year' },
  { pattern: `${day('d')}${OF}${month('m')}(?!${OF}\\d)`, read: yearless, strength: 'yearless' },
  { pattern: `${month('m')}(?:\\s${day('d')})?(?!${OF}\\d)`, read: yearless, strength: 'yearless' },
];

/** The choice is the date with its year left open, as EDTF writes it: `XXXX-10`. */
function yearless(g: Record<string, string>, text: string): DateReading {
  const month = `${NO_YEAR}-${twoDigits(monthNumber(g.m ?? ''))}`;
  const choice = g.d === undefined ? month : `${month}-${twoDigits(num(g.d))}`;
  return { date: null, problem: { code: 'date.year-missing', text, choices: [choice] } };
}
