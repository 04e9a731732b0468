import { trimmed } from './lines.js';
import type { Region } from './regions.js';

/** A sentence with its place in the text. */
export interface Sentence extends Region {
  text: string;
}

/** Longer than any; every state in a sentence has all of it looked at. */
const LONGEST = 1_500;

const STOP = /[.!?…]+[”"’)\]]{0,3}|\n/g;
const ABBREVIATION =
  /(?:^|[^A-Za-zÀ-ɏḀ-ỿ])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Amb|Hon|Rev|Gen|Col|Maj|Capt|Lt|Sgt|Brig|St|Sr|Sra|Mme|Mlle|No|Nos|Res|Art|Para|vs|cf|e\.g|i\.e|a\.i|ca?|approx|H\.E|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-ZÀ-ÞĀ-ɏḀ-ỿ])$/u;

/**
 * Cuts a paragraph into sentences, also where the space after the full stop is missing ("(2018).Mentioned"). Hide
 * quotations and links first: their full stops are not the text's.
 */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number) => {
    while (start < end) {
      const inner = trimmed(text, { start, end: Math.min(end, start + LONGEST) });
      const words = text.slice(inner.start, inner.end);
      if (/[\p{L}\p{N}\p{Co}]/u.test(words)) sentences.push({ ...inner, text: words });
      start = Math.min(end, start + LONGEST);
    }
  };
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (match[0] === '\n' || endsSentence(text, match.index, end)) push(end);
  }
  push(text.length);
  return sentences;
}

function endsSentence(text: string, stop: number, end: number): boolean {
  const after = text.slice(end, end + 2);
  if (after !== '' && !/^(?:\s|[A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ-])/u.test(after)) return false;
  if (/^\s\p{Ll}/u.test(after)) return false;
  return text.charAt(stop) !== '.' || !ABBREVIATION.test(text.slice(Math.max(0, stop - 8), stop));
}

/** Where what begins at `from` in the sentence ends: at a semicolon, or with the sentence; an offset of the text. */
export function clauseEnd(sentence: Sentence, from: number): number {
  const semicolon = sentence.text.indexOf(';', from);
  return semicolon < 0 ? sentence.end : sentence.start + semicolon;
}
