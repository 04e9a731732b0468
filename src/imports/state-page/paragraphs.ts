import { type DatePrefix, prefixAfterBullet } from './entry-dates.js';
import type { Line } from './lines.js';
import { quotesIn } from './quotes.js';

/** Lines that belong together; `from` is where the first begins, edges included. */
export interface Paragraph {
  from: number;
  start: number;
  end: number;
  text: string;
  /** The date it opens with; `bodyAt` is an offset in `text`. */
  prefix: DatePrefix | null;
}

const LIST_ITEM = /^(?:[•·▪◦*‣]|[-–—]\s|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[).]\s)/u;
const SENTENCE_END = /[.!?:;…”"’»)\]]$/u;
const CLOSING_MARK = /[”"»]/;

/** How far a quotation over several lines is followed. */
const LONGEST_QUOTE_LINES = 12;

/**
 * Makes paragraphs of the lines of a section. Every line is one, blank lines or not, as some copies of these pages have
 * lost them. A line joins the one before only when it cannot stand alone: the date stood on a line of its own, a
 * quotation is still open, the sentence goes on in lower case, or it is an item of the list that the line before
 * announces.
 */
export function paragraphsOf(page: string, lines: Line[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const underDates = standsUnderDates(lines);
  let quoteUntil = -1;
  lines.forEach((line, index) => {
    if (line.words === '') return;
    const last = paragraphs.at(-1);
    const prefix = prefixAfterBullet(line.words);
    const joins = index <= quoteUntil || (underDates && last?.prefix) || (last && continues(last, line, lines, index));
    if (last && !prefix && joins) {
      last.end = line.end;
    } else {
      paragraphs.push({ from: line.from, start: line.start, end: line.end, text: line.words, prefix });
      quoteUntil = quoteEnd(lines, index);
    }
  });
  return paragraphs.map((paragraph) => ({ ...paragraph, text: page.slice(paragraph.start, paragraph.end) }));
}

/** Dates on lines of their own, more often than not, are headings: what follows is theirs up to the next. */
function standsUnderDates(lines: Line[]): boolean {
  const prefixes = lines.flatMap(({ words }) => {
    const prefix = prefixAfterBullet(words);
    return prefix ? [prefix.bodyAt >= words.length] : [];
  });
  const alone = prefixes.filter((isAlone) => isAlone).length;
  return alone >= 2 && alone * 2 > prefixes.length;
}

function continues(last: Paragraph, line: Line, lines: Line[], index: number): boolean {
  if (last.prefix && last.prefix.bodyAt >= last.end - last.start) return true;
  const before = lines[index - 1];
  const isItem = LIST_ITEM.test(line.words);
  if (!before) return false;
  if (before.words === '') return isItem && announced(last, lines[index - 2]);
  if (isItem) return before.words.endsWith(':') || LIST_ITEM.test(before.words);
  return /^\p{Ll}/u.test(line.words) && !SENTENCE_END.test(before.words);
}

/** Across a blank line an item joins only the words that announce the list, or the items these have already. */
function announced(last: Paragraph, before: Line | undefined): boolean {
  if (!before) return false;
  return before.words.endsWith(':') || (before.start > last.start && LIST_ITEM.test(before.words));
}

/** The line in which a quotation left open on this line closes; -1 when it doesn't before the next dated line. */
function quoteEnd(lines: Line[], index: number): number {
  let text = lines[index]?.words ?? '';
  if (quotesIn(text).unclosedAt === null) return -1;
  for (const [offset, { words }] of lines.slice(index + 1, index + LONGEST_QUOTE_LINES).entries()) {
    if (words !== '' && prefixAfterBullet(words)) return -1;
    text += `\n${words}`;
    if (CLOSING_MARK.test(words) && quotesIn(text).unclosedAt === null) return index + 1 + offset;
  }
  return -1;
}
