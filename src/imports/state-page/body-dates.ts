import { addDays } from '../../platform/dates/calendar.js';
import { type PartialDate, parsePartialDate } from '../../platform/dates/partial-date.js';
import type { DateProblem } from './date-problem.js';
import { type DateReading, dayOrProblem, figures, interval, monthOf } from './edtf.js';
import { CAPITAL_MONTH, LOWER_MONTH, monthNumber, SEASON, seasonNumber } from './months.js';
import { disjoint, insideOf, type Region } from './regions.js';

/** What the body of an entry says of days beyond its prefix. */
export interface BodyDates {
  /** Days (or a few days, as an interval), EDTF. */
  days: string[];
  /** Months and seasons with their year, EDTF. */
  others: string[];
  problems: DateProblem[];
}

interface Mention extends Region {
  text: string;
  day: (year: number) => DateReading;
  year: number | null;
  /** "on March 1": the day of what is told, and not a limit or a plan. */
  on: boolean;
  /** "by 15 January": still to come. */
  ahead: boolean;
}

const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
const TH = '(?:st|nd|rd|th|er|º)?';
const MONTH = `(?:${CAPITAL_MONTH}|${LOWER_MONTH})`;
const THEN_YEAR = `(?:,?\\s(?:de\\s|of\\s)?(?<y>${YEAR}))?`;
const TO = '\\s?(?:[-–—/&]|and|to)\\s?';
const START = '(?<![A-Za-zÀ-ɏ0-9/.:-])';

const DAY_MONTH = new RegExp(
  `${START}(?<d>${DAY})${TH}(?:${TO}(?<to>${DAY})${TH})?\\s(?:of\\s|de\\s)?(?<m>${MONTH})${THEN_YEAR}`,
  'gu',
);
const MONTH_DAY = new RegExp(
  `\\b(?<m>${CAPITAL_MONTH})\\s(?:the\\s)?(?<d>${DAY})(?:${TH})(?:${TO}(?<to>${DAY})${TH})?(?:,?\\s(?<y>${YEAR})|(?=[,.;:)!?]|\\s*$)|(?<=th|st|nd|rd)|(?<=\\bon\\s[A-Za-zÀ-ɏ]{3,9}\\.?\\s\\d{1,2}))(?!\\d)`,
  'gu',
);
const ISO = new RegExp(`${START}(?<y>${YEAR})-(?<m>\\d\\d)-(?<d>\\d\\d)(?![\\d-])`, 'gu');
const FIGURES = new RegExp(`${START}(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})\\k<sep>(?<y>${YEAR})(?!/)`, 'gu');
const SHORT_FIGURES =
  /(?<=\b(?:on|meeting|call|dated|visit|until|by|of|the)\s\(?)(?<a>\d{1,2})\/(?<b>\d{1,2})(?!\d|[/.-]\d|\s(?:of|per)\b)/giu;
const MONTH_YEAR = new RegExp(`\\b(?<m>${CAPITAL_MONTH})\\s(?<y>${YEAR})`, 'gu');
const SEASON_YEAR = new RegExp(`\\b(?<s>${SEASON})\\s(?:of\\s)?(?<y>${YEAR})`, 'gu');

const LIMIT = /(?:for|until|till|by|before|since|from|after|between|adopted|set up)\s(?:the\s)?$/iu;
const AHEAD = /\b(?:for|until|till|by|before)\s(?:the\s)?$/iu;
const ON = /\b(?:on|le|el)\s(?:the\s|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+day,?\s)?$/u;

/** Half a year: a day without a year that lies further from the prefix may be of the year before or after. */
const NEAR_DAYS = 183;

/**
 * Finds days in a body (quotations and links hidden). A day without a year takes that of the prefix `date`; where there
 * is none, or two years or two readings are possible, the day is asked about and is no date.
 */
export function datesInBody(text: string, date: string | null): BodyDates {
  const result: BodyDates = { days: [], others: [], problems: [] };
  const prefix = date === null ? null : parsePartialDate(date);
  const mentions = disjoint(mentionsIn(text));
  const years = yearsIn(text);
  for (const mention of mentions) {
    const { date: day, problem } = settle(mention, prefix, years);
    if (day !== null && day.length > 4) result.days.push(day);
    if (problem) result.problems.push(problem);
  }
  result.days = [...new Set(result.days)];
  result.others = othersIn(text, mentions);
  return result;
}

function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  const add = (match: RegExpExecArray, day: (year: number) => DateReading) => {
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    mentions.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      day,
      year: match.groups?.y === undefined ? null : Number(match.groups.y),
      on: ON.test(before) && !LIMIT.test(before),
      ahead: AHEAD.test(before),
    });
  };
  for (const pattern of [DAY_MONTH, MONTH_DAY, ISO]) {
    for (const match of text.matchAll(pattern)) add(match, (year) => namedDay(match, year));
  }
  for (const pattern of [FIGURES, SHORT_FIGURES]) {
    for (const match of text.matchAll(pattern)) {
      const { a, b } = match.groups ?? {};
      if (plausible(Number(a), Number(b))) add(match, (year) => figures(Number(a), Number(b), year, match[0]));
    }
  }
  return mentions;
}

/** "24/7" and "9/11" are written like dates; anything that can't be one in either order is left alone. */
function plausible(a: number, b: number): boolean {
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}

function namedDay(match: RegExpExecArray, year: number): DateReading {
  const { d, to, m = '' } = match.groups ?? {};
  const month = monthNumber(m) || Number(m);
  const first = dayOrProblem(year, month, Number(d), match[0]);
  return to === undefined ? first : interval(first, dayOrProblem(year, month, Number(to), match[0]), match[0]);
}

function settle(mention: Mention, prefix: PartialDate | null, years: number[]): DateReading {
  if (mention.year !== null) return withConflict(mention, inPeriod(mention.day(mention.year), prefix), prefix);
  const prefixYears = prefix ? [Number(prefix.earliest.slice(0, 4)), Number(prefix.latest.slice(0, 4))] : [];
  const [year, another] = [...new Set(prefixYears)];
  if (prefix === null || year === undefined) return missingYear(mention, years);
  if (another !== undefined) return missingYear(mention, [year, another]);
  return nearPrefix(mention, inPeriod(mention.day(year), prefix), year, prefix);
}

function missingYear(mention: Mention, years: number[]): DateReading {
  const choices = years.flatMap((year) => choicesOf(mention.day(year)));
  return { date: null, problem: { code: 'date.year-missing', text: mention.text, choices } };
}

function choicesOf({ date, problem }: DateReading): string[] {
  return problem?.code === 'date.ambiguous' ? problem.choices : date === null ? [] : [date];
}

/** Of two readings in figures, the one that lies in the period of the prefix is meant. */
function inPeriod(reading: DateReading, prefix: PartialDate | null): DateReading {
  if (reading.problem?.code !== 'date.ambiguous' || !prefix || prefix.precision === 'year') return reading;
  const within = reading.problem.choices.filter((day) => day >= prefix.earliest && day <= prefix.latest);
  return within.length === 1 ? { date: within[0] ?? null, problem: null } : reading;
}

function nearPrefix(mention: Mention, reading: DateReading, year: number, prefix: PartialDate): DateReading {
  if (reading.date === null || reading.date.length <= 4) return reading;
  const day = reading.date.slice(0, 10);
  const early = day < addDays(prefix.earliest, -NEAR_DAYS);
  const late = day > addDays(prefix.latest, NEAR_DAYS);
  if (mention.ahead && day < prefix.earliest) return mention.day(year + 1);
  if (!early && !late) return withConflict(mention, reading, prefix);
  const choices = [reading, mention.day(early ? year + 1 : year - 1)].flatMap(choicesOf);
  return { date: null, problem: { code: 'date.ambiguous', text: mention.text, choices } };
}

/** A day "on" which something happened that is not in the period of the prefix, in the same year, contradicts it. */
function withConflict(mention: Mention, reading: DateReading, prefix: PartialDate | null): DateReading {
  if (!prefix || !mention.on || reading.date === null || reading.problem) return reading;
  const day = reading.date.slice(0, 10);
  const within = day >= prefix.earliest && day <= prefix.latest;
  if (within || day.slice(0, 4) !== prefix.earliest.slice(0, 4)) return reading;
  const choices = [prefix.edtf, reading.date];
  return { date: reading.date, problem: { code: 'date.conflict', text: mention.text, choices } };
}

/** More years than a person would want to choose from. */
const MOST_YEARS = 12;

function yearsIn(text: string): number[] {
  const years = new Set<number>();
  for (const [year] of text.matchAll(/(?<![A-Za-zÀ-ɏ0-9/(])(?:19|20)\d\d(?![0-9/])/gu)) {
    if (years.add(Number(year)).size === MOST_YEARS) break;
  }
  return [...years];
}

function othersIn(text: string, days: Region[]): string[] {
  const found: { start: number; date: string }[] = [];
  const isInside = insideOf(days);
  for (const { index, groups } of text.matchAll(MONTH_YEAR)) {
    if (isInside(index)) continue;
    found.push({ start: index, date: monthOf(Number(groups?.y), monthNumber(groups?.m ?? '')) });
  }
  for (const { index, groups } of text.matchAll(SEASON_YEAR)) {
    const season = seasonNumber(groups?.s ?? '');
    if (season !== 24) found.push({ start: index, date: `${groups?.y}-${season}` });
  }
  return [...new Set(found.sort((a, b) => a.start - b.start).map(({ date }) => date))];
}
