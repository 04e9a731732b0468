import {
  type DateGroups,
  dayRange,
  figuresRange,
  inFigures,
  monthRange,
  oneDay,
  oneMonth,
  openMonth,
  quarter,
  seasonRange,
  weekOf,
  yearless,
  yearOf,
  yearRange,
} from './date-readings.js';
import { certain, type DateReading, seasonOf } from './edtf.js';
import { ANY_MONTH, SEASON, seasonNumber } from './months.js';

/** One way to write a date: a pattern, and what its groups mean. `yearless` forms need a year from elsewhere. */
export interface DateForm {
  pattern: string;
  read: (groups: DateGroups, text: string) => DateReading;
  /** How little of it may open an entry: a bare year needs a colon, a month may stand before a comma. */
  strength: 'month' | 'year' | 'yearless';
}

const LONG_YEAR = '(?:19|20)\\d\\d(?!\\d)';
/** After a month's name a year may be cut short ("June ’19"). */
const YEAR = `(?:${LONG_YEAR}|[’'‘][12]\\d(?!\\d))`;
const DAY = '\\d{1,2}(?!\\d)(?:st|nd|rd|th|er|º)?';
const TO = '(?:\\s{0,2}[-–—‑−/&]\\s{0,2}|\\s(?:to|and|until|through|or|au|et|al?|y)\\s)';
const OF = '(?:\\.?,?\\s{0,2}(?:(?:of|de|del)\\s)?|[-‑])';
const WEEKDAY =
  '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,?\\s|(?:[Ll]undi|[Mm]ardi|[Mm]ercredi|[Jj]eudi|[Vv]endredi)\\s)?';
const PART = '(?:\\d(?:st|nd|rd|th)|[Ff]irst|[Ss]econd|[Tt]hird|[Ll]ast)\\s(?:week|half|days)\\sof\\s';
const ROUGHLY = `(?:(?:[Ee]arly|[Mm]id|[Ll]ate|[Ee]nd(?:\\sof)?|[Bb]eginning(?:\\sof)?|[Ss]tart\\sof|[Aa]round|[Cc]irca|ca?\\.|[Aa]pprox\\.|[Aa]s\\sof|[Dd]ébut|[Mm]i|[Ff]in|[Cc]ourant|(?:[Pp]rincipios|[Mm]ediados|[Ff]ina?les)\\sde)[\\s-]{1,2}|${PART})`;
const ABOUT = `(?:${ROUGHLY})?`;
const NOW = '(?:[Pp]resent|[Nn]ow|[Oo]ngoing|[Tt]oday|[Cc]urrent(?:ly)?)';
const month = (name: string) => `(?<${name}>${ANY_MONTH})`;
const day = (name: string) => `(?<${name}>${DAY})`;
const year = (name: string) => `(?<${name}>${YEAR})`;
const longYear = (name: string) => `(?<${name}>${LONG_YEAR})`;
const figure = (name: string) => `(?<${name}>\\d{1,2})`;
const form = (strength: DateForm['strength'], pattern: string, read: DateForm['read']): DateForm => {
  return { pattern, read, strength };
};

/** Every way a date opens an entry, the longer before what it contains. */
export const DATE_FORMS: DateForm[] = [
  form(
    'month',
    `${day('d1')}${OF}${month('m1')}(?:${OF}${year('y1')})?${TO}${day('d2')}${OF}${month('m2')}${OF}${year('y2')}`,
    dayRange,
  ),
  form('month', `${day('d1')}${TO}${day('d2')}${OF}${month('m2')}${OF}${year('y2')}`, dayRange),
  form('month', `[Ww]eek\\sof\\s(?:the\\s)?${day('d2')}${OF}${month('m2')}${OF}${year('y2')}`, weekOf),
  form('month', `${WEEKDAY}${day('d2')}${OF}${month('m2')}${OF}${year('y2')}`, oneDay),
  form('month', `${month('m1')}\\s${day('d1')}${TO}${month('m2')}\\s${day('d2')},?\\s${year('y2')}`, dayRange),
  form('month', `${month('m2')}\\s${day('d1')}${TO}${day('d2')},?\\s${year('y2')}`, dayRange),
  form('month', `${WEEKDAY}${month('m2')}\\s${day('d2')},?\\s${year('y2')}`, oneDay),
  form('month', `${ABOUT}${month('m')}${OF}${year('y')}${TO}${NOW}`, openMonth),
  form(
    'month',
    `${ABOUT}${month('m1')}(?:${OF}${year('y1')})?${TO}${ABOUT}${month('m2')}${OF}${year('y2')}`,
    monthRange,
  ),
  form('month', `${ABOUT}${month('m')}${OF}${year('y')}`, oneMonth),
  form('month', `(?<s1>${SEASON})${TO}(?<s2>${SEASON})${OF}${year('y')}`, seasonRange),
  form('month', `(?<s>${SEASON})${OF}${year('y')}`, (g, text) => seasonOf(yearOf(g.y), seasonNumber(g.s ?? ''), text)),
  form('month', `Q(?<q>[1-4])\\s${year('y')}`, quarter),
  form('month', `${longYear('y2')}(?<sep>[-/.])(?<n>\\d\\d)\\k<sep>(?<d2>\\d\\d)(?!\\d)`, oneDay),
  form(
    'month',
    `${figure('a')}(?<s1>[/.])${figure('b')}\\k<s1>${longYear('y1')}${TO}${figure('c')}\\k<s1>${figure('d')}\\k<s1>${longYear('y2')}`,
    figuresRange,
  ),
  form(
    'month',
    `${figure('d1')}\\s?[-–]\\s?${figure('d2')}(?<sep>[/.])(?<n>\\d{1,2})\\k<sep>${longYear('y2')}`,
    dayRange,
  ),
  form('month', `${figure('a')}(?<sep>[/.-])${figure('b')}\\k<sep>${longYear('y')}`, inFigures),
  form('month', `(?<n>0?[1-9]|1[0-2])[/.-]${longYear('y')}`, oneMonth),
  form('year', `${figure('a')}(?<sep>[/.])${figure('b')}\\k<sep>(?<y>[12]\\d)(?![\\d/.])`, inFigures),
  form('year', `${longYear('y1')}\\s?[-–/]\\s?(?<y2>${LONG_YEAR}|\\d\\d(?!\\d))`, yearRange),
  form('month', `${ROUGHLY}${longYear('y')}`, (g) => certain(g.y ?? '')),
  form('year', longYear('y'), (g) => certain(g.y ?? '')),
  form('yearless', `${day('d')}${OF}${month('m')}(?!${OF}\\d)`, yearless),
  form('yearless', `${month('m')}(?:\\s${day('d')})?(?!${OF}\\d)`, yearless),
];
