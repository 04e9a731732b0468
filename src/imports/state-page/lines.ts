import type { Region } from './regions.js';

/** One line: `start`–`end` are its words without the edges, `from`–`next` the whole with its line end (UTF-16 offsets). */
export interface Line extends Region {
  from: number;
  next: number;
  /** The words, trimmed and with ordinary spaces; empty for a blank line. */
  words: string;
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** The text cut at every kind of line end, blank lines in a row as one; the lines' `from`–`next` cover it without gap. At `most` lines it stops. */
export function linesOf(text: string, most = Number.POSITIVE_INFINITY): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const match of text.matchAll(LINE_BREAK)) {
    const next = match.index + match[0].length;
    const last = lines.at(-1);
    if (match.index === from && last?.words === '') last.next = next;
    else add(lines, lineAt(text, from, match.index, next));
    from = next;
    if (lines.length >= most) return lines;
  }
  if (from < text.length) add(lines, lineAt(text, from, text.length, text.length));
  return lines;
}

function add(lines: Line[], line: Line): void {
  const last = lines.at(-1);
  if (last && last.words === '' && line.words === '') last.next = line.next;
  else lines.push(line);
}

function lineAt(text: string, from: number, end: number, next: number): Line {
  const inner = trimmed(text, { start: from, end });
  return { ...inner, from, next, words: plainSpaces(text.slice(inner.start, inner.end)) };
}

/** The region without white space, control and invisible characters (byte-order mark, NUL) at its edges. */
export function trimmed(text: string, region: Region): Region {
  let { start, end } = region;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  while (end > start && isEdge(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** The text with an ordinary space for every fixed or odd one; offsets stay as they are. */
export function plainSpaces(text: string): string {
  return text.replace(ODD_SPACES, ' ');
}

/** `trimmed` as text. */
export function trimText(text: string): string {
  const { start, end } = trimmed(text, { start: 0, end: text.length });
  return text.slice(start, end);
}

function isEdge(code: number): boolean {
  if (code <= 0x20) return true;
  if (code < 0x7f) return false;
  if (code <= 0xa0 || code === 0xad || code === 0xfeff || code === 0x3000 || code === 0x1680) return true;
  return code >= 0x2000 && (code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || (code >= 0x205f && code <= 0x2064));
}
