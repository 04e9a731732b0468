import { isPartialDate } from '../../platform/dates/partial-date.js';
import { datesInBody } from './body-dates.js';
import { NO_YEAR } from './date-readings.js';
import { type DatePrefix, dateOfSentence, prefixInside } from './entry-dates.js';
import { type Line, trimmed } from './lines.js';
import { type Paragraph, paragraphsOf } from './paragraphs.js';
import { quotesIn } from './quotes.js';
import { bracketsIn, disjoint, insideOf, linksIn, type Region } from './regions.js';

/** An entry as it stands in the page, not yet read. */
export interface RawEntry {
  /** Where it begins, its prefix included; it ends where the next thing begins. */
  start: number;
  prefix: DatePrefix | null;
  /** Its text after the prefix. */
  body: Region;
  /** A date stands inside a quotation that never closes, so it is not certain where the entry ends. */
  doubtfulEnd: boolean;
}

/**
 * Cuts the lines of a section, under a heading that may be a `year`, into entries: one a paragraph, and another where a dated start stands inside it (after a
 * sentence, a closing quotation or "+"), though never inside quotation marks, brackets or links.
 */
export function splitEntries(page: string, lines: Line[], year: string | null = null): RawEntry[] {
  const entries = paragraphsOf(page, lines).flatMap((paragraph) => entriesOf(page, paragraph));
  return entries.map((entry) => ({ ...entry, prefix: inYear(entry.prefix, year) }));
}

/** Under a heading that is a year, "March:" is of that year. */
function inYear(prefix: DatePrefix | null, year: string | null): DatePrefix | null {
  const [choice] = prefix?.problem?.code === 'date.year-missing' ? prefix.problem.choices : [];
  const date = choice && year ? choice.replace(NO_YEAR, year) : null;
  return prefix && isPartialDate(date) ? { ...prefix, date, problem: null } : prefix;
}

function entriesOf(page: string, paragraph: Paragraph): RawEntry[] {
  const { text, start } = paragraph;
  const quotes = quotesIn(text);
  const from = paragraph.prefix?.bodyAt ?? 0;
  const inner = startsInside(text, from, disjoint([...quotes.regions, ...bracketsIn(text), ...linksIn(text)]));
  const { unclosedAt } = quotes;
  const doubtful = unclosedAt !== null && startsInside(text, unclosedAt, []).length > 0;
  const own = paragraph.prefix ?? onlyDate(text.slice(0, inner[0]?.at));
  const starts = [{ at: 0, bodyEnd: 0, prefix: own }, ...inner];
  return starts.map(({ at, prefix }, index) => {
    const next = starts[index + 1];
    const bodyEnd = start + (next?.bodyEnd ?? text.length);
    return {
      start: index === 0 ? paragraph.from : start + at,
      prefix,
      body: trimmed(page, { start: Math.min(start + (prefix?.bodyAt ?? at), bodyEnd), end: bodyEnd }),
      doubtfulEnd: doubtful && !next,
    };
  });
}

/** The date that the first sentence begins with, unless the paragraph tells of other times as well. */
function onlyDate(text: string): DatePrefix | null {
  const found = dateOfSentence(text);
  if (!found) return null;
  const { days, others } = datesInBody(text, null);
  return days.length + others.length === 1 ? found : null;
}

interface InnerStart {
  at: number;
  /** Where the text before it ends, without the "+" that joins the two. */
  bodyEnd: number;
  prefix: DatePrefix;
}

/** What may stand right before an entry inside a paragraph. */
const BOUNDARY = /(?:[.!?…;][”"’»)\]]{0,2}|[”"»)\]])\s*(?:\+\s*)?|\s\+\s*/g;

function startsInside(text: string, from: number, guarded: Region[]): InnerStart[] {
  const starts: InnerStart[] = [];
  let done = from;
  const isGuarded = insideOf(guarded);
  for (const match of text.matchAll(BOUNDARY)) {
    const at = match.index + match[0].length;
    if (at < done || isGuarded(at)) continue;
    const prefix = prefixInside(text, at);
    if (!prefix || (match[0].startsWith(';') && /^\d+$/.test(prefix.dateText))) continue;
    done = prefix.bodyAt;
    const plus = match[0].indexOf('+');
    starts.push({ at, bodyEnd: plus < 0 ? at : match.index + plus, prefix });
  }
  return starts;
}
