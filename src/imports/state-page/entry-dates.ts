import { DATE_FORMS, type DateForm } from './date-forms.js';
import type { DateReading } from './edtf.js';
import { monthAsListed } from './months.js';

/** The date an entry opens with. `bodyAt` is where its text begins. */
export interface DatePrefix extends DateReading {
  /** The date as written. */
  dateText: string;
  /** Capitalised words between the date and its colon ("UNSC"), or before an opening quotation. */
  tag: string | null;
  bodyAt: number;
}

const COLON =
  /(?:\s{1,2}\(?(?<tag>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ0-9’'/-]{0,30}(?:\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ0-9’'/-]{0,30}){0,3})\)?)?\s{0,2}[*_]{0,3}[:：→][*_]{0,3}/uy;
const LONG_TAG =
  /\s(?<tag>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ0-9’'/-]{0,30}(?:\s(?:of|on|the|and|for|in|at|\d{1,2}|[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ0-9’'/-]{0,30})){0,9})\s{0,2}(?:[:：]|(?=“))/uy;
/** "2018 (exact day unknown):" – what is said of the date belongs to it. */
const REMARK = /\s\([^()\n]{2,60}\)(?=\s{0,2}[:：–—-])/uy;
const BARE_COLON = /\s{0,2}[*_]{0,3}[:：→][*_]{0,3}/uy;
const DASH = /\s{0,2}[–—-](?:\s|$)/uy;
const COMMA = /,\s/uy;
const STOP = /\.(?:\s|$)/uy;
const LINE_END = /[\s*_]{0,5}$/uy;
const SPACE = /\s/uy;
const LOWER = /\s{1,2}[a-zß-ɏ]/uy;

/** Only these open a date: a month, a season, "early" and the like, a year or a day. */
const COULD_BE_DATE = /^[A-Za-zÀ-ÿ\d]/;
const WORD = /[A-Za-zÀ-ÿ]+/g;
const FORMS = DATE_FORMS.map((form) => ({ ...form, regex: new RegExp(form.pattern, 'uy') }));

/** No date with its tag is longer. */
const LONGEST = 200;

function matchAt(regex: RegExp, text: string, at: number): RegExpExecArray | null {
  regex.lastIndex = at;
  return regex.exec(text);
}

/**
 * The date prefix at the very start of a line, in any case and with any of its endings: a colon after at most a few
 * words ("September 2017 UNSC:"), a comma, a dash, or nothing but a following sentence.
 */
export function prefixOfLine(line: string): DatePrefix | null {
  const head = line.slice(0, LONGEST);
  if (!COULD_BE_DATE.test(head)) return null;
  const listed = head.replace(WORD, monthAsListed);
  for (const { regex, read, strength } of FORMS) {
    const match = matchAt(regex, listed, 0);
    const end = match && endOfLinePrefix(line, match[0].length, strength);
    if (match && end) return prefix(match, read, line, end);
  }
  return null;
}

const BULLET = /^(?:[•·▪◦‣]|[*–—-](?=\s))?\s{0,4}[*_]{0,3}/u;

/** The prefix of a line; a bullet or asterisks before it are no part of it, though `bodyAt` counts them. */
export function prefixAfterBullet(line: string): DatePrefix | null {
  const bullet = BULLET.exec(line)?.[0].length ?? 0;
  const prefix = prefixOfLine(line.slice(bullet, bullet + LONGEST));
  return prefix && { ...prefix, bodyAt: bullet + prefix.bodyAt };
}

const LEAD_IN = /^(?:In|On|During)\s(?:the\s)?/u;

/**
 * The date of an entry whose first sentence tells it: "In October 2020, they co-sponsored …". Its words stay in the text,
 * and unlike a prefix it never begins an entry of its own.
 */
export function dateOfSentence(text: string): DatePrefix | null {
  const leadIn = LEAD_IN.exec(text)?.[0].length ?? 0;
  if (leadIn === 0) return null;
  const found = prefixOfLine(text.slice(leadIn, leadIn + LONGEST));
  const isMonth = found?.date !== null && (found?.date.length ?? 0) > 4;
  return found && isMonth ? { ...found, tag: null, bodyAt: 0 } : null;
}

/** The date prefix of an entry that starts inside a paragraph: month names with a capital, and always a colon. */
export function prefixInside(text: string, at: number): DatePrefix | null {
  if (!COULD_BE_DATE.test(text.slice(at, at + 1))) return null;
  for (const { regex, read, strength } of FORMS) {
    if (strength === 'yearless') continue;
    const match = matchAt(regex, text, at);
    const colon = match && !startsLower(match[0]) && matchAt(COLON, text, at + match[0].length);
    if (match && colon) return prefix(match, read, text, { tag: colon.groups?.tag ?? null, bodyAt: COLON.lastIndex });
  }
  return null;
}

/** Whether a line opens an entry beyond doubt: a date and a colon. */
export function isDatedLine(line: string): boolean {
  const found = prefixAfterBullet(line);
  return found !== null && /[:：]\s*$/u.test(line.slice(0, found.bodyAt));
}

const startsLower = (text: string) => /^[a-zß-ɏ]/u.test(text);

interface PrefixEnd {
  tag: string | null;
  bodyAt: number;
}

function endOfLinePrefix(line: string, at: number, strength: DateForm['strength']): PrefixEnd | null {
  if (strength === 'yearless') {
    return matchAt(BARE_COLON, line, at) ? { tag: null, bodyAt: BARE_COLON.lastIndex } : null;
  }
  for (const pattern of [COLON, LONG_TAG]) {
    const match = matchAt(pattern, line, at);
    if (match) return { tag: match.groups?.tag ?? null, bodyAt: pattern.lastIndex };
  }
  if (matchAt(REMARK, line, at)) return endOfLinePrefix(line, REMARK.lastIndex, strength);
  if (matchAt(DASH, line, at)) return { tag: null, bodyAt: DASH.lastIndex };
  if (strength === 'year') return matchAt(LINE_END, line, at) ? { tag: null, bodyAt: line.length } : null;
  for (const pattern of [COMMA, STOP, LINE_END]) {
    if (matchAt(pattern, line, at)) return { tag: null, bodyAt: pattern.lastIndex };
  }
  // "March 2017 they attended": the sentence would not read without its first words.
  if (matchAt(LOWER, line, at)) return { tag: null, bodyAt: 0 };
  return matchAt(SPACE, line, at) ? { tag: null, bodyAt: at } : null;
}

function prefix(match: RegExpExecArray, read: DateForm['read'], text: string, end: PrefixEnd): DatePrefix {
  const dateText = text.slice(match.index, match.index + match[0].length);
  return { ...read({ ...match.groups }, dateText), dateText, ...end };
}
