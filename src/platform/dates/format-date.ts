import { type DateWords, EN_DATE_WORDS } from './date-words.js';
import { endsOfPartialDate, type PartialDate, parsePartialDate } from './partial-date.js';

type Shape = 'day' | 'day-month' | 'day-month-year' | 'month' | 'month-year';

const SHAPES: Record<Shape, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric' },
  'day-month': { day: 'numeric', month: 'long' },
  'day-month-year': { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
  'month-year': { month: 'long', year: 'numeric' },
};
const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date as a person writes it, no more exact than it is known: "January 2016", "28 May – 3 June 2015",
 * "between 28 May 2015 and 27 April 2016", "winter 2015–2016"; null is "undated".
 * @throws InvalidPartialDate for a text that is no supported EDTF date
 */
export function formatPartialDate(edtf: string | null, locale = 'en', words: DateWords = EN_DATE_WORDS): string {
  if (edtf === null) return words.undated;
  const whole = parsePartialDate(edtf);
  const ends = endsOfPartialDate(edtf);
  if (!ends) return formatSimple(whole, locale, words);
  const first = parsePartialDate(ends.start);
  const last = parsePartialDate(ends.end);
  const shared = sharedPart(first, last);
  const start = shared ? formatWith(first, shared, locale) : formatSimple(first, locale, words);
  const end = formatSimple(last, locale, words);
  if (ends.precision === 'within') return fill(words.between, { start, end });
  const numbersMeet = shared === 'day' || (first.precision === 'year' && last.precision === 'year');
  return `${start}${numbersMeet ? '–' : ' – '}${end}`;
}

/** What the start leaves unsaid because the end says it: "28–29 May 2015", "28 May – 3 June 2015". */
function sharedPart(first: PartialDate, last: PartialDate): Shape | null {
  const named = (date: PartialDate) => date.precision === 'day' || date.precision === 'month';
  if (!named(first) || !named(last) || first.edtf.slice(0, 4) !== last.edtf.slice(0, 4)) return null;
  if (first.precision === 'month') return 'month';
  const sameMonth = last.precision === 'day' && first.edtf.slice(0, 7) === last.edtf.slice(0, 7);
  return sameMonth ? 'day' : 'day-month';
}

function formatSimple(date: PartialDate, locale: string, words: DateWords): string {
  if (date.precision === 'year') return date.edtf;
  if (date.precision === 'season') return formatSeason(date.edtf, words);
  return formatWith(date, date.precision === 'day' ? 'day-month-year' : 'month-year', locale);
}

function formatSeason(edtf: string, words: DateWords): string {
  const season = SEASONS[Number(edtf.slice(5)) - 21];
  if (season === undefined) throw new RangeError(`${edtf} is no season`);
  return fill(words.seasons[season], { year: edtf.slice(0, 4), nextYear: String(Number(edtf.slice(0, 4)) + 1) });
}

function formatWith(date: PartialDate, shape: Shape, locale: string): string {
  // Plain "en" would put the month first, as in the United States; "3 November" is what diplomats write.
  const tag = locale === 'en' ? 'en-GB' : locale;
  const key = `${tag} ${shape}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag, { ...SHAPES[shape], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format.format(Date.parse(date.earliest));
}

function fill(pattern: string, values: Record<string, string>): string {
  return pattern.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}
