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
  let quoteUntil = -1;
  lines.forEach((line, index) => {
    if (line.words === '') return;
    const last = paragraphs.at(-1);
    const prefix = prefixAfterBullet(line.words);
    if (last && !prefix && (index <= quoteUntil || continues(last, line, lines[index - 1]))) {
      last.end = line.end;
    } else {
      paragraphs.push({ from: line.from, start: line.start, end: line.end, text: line.words, prefix });
      quoteUntil = quoteEnd(lines, index);
    }
  });
  return paragraphs.map((paragraph) => ({ ...paragraph, text: page.slice(paragraph.start, paragraph.end) }));
}

function continues(last: Paragraph, line: Line, before: Line | undefined): boolean {
  if (last.prefix && last.prefix.bodyAt >= last.end - last.start) return true;
  if (!before || before.words === '') return false;
  if (LIST_ITEM.test(line.words)) return before.words.endsWith(':') || LIST_ITEM.test(before.words);
  return /^[a-zß-ɏ]/u.test(line.words) && !SENTENCE_END.test(before.words);
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
