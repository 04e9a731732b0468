import type { PageEntry } from './reading.js';

/** Share of the shorter text's words that the longer has too. */
const SIMILAR = 0.5;
const FEWEST_WORDS = 4;
const COMPARED_WITH = 20;

const SMALL_WORDS = new Set(
  'about after also and are asked asking been but conference could declaration does education during for from had has have her his into its more not our safe schools she that the their them they this was were which while will with would'.split(
    ' ',
  ),
);

/**
 * Marks each entry that has the same date as an earlier one and much the same words, or word for word the same text. Only
 * a person can say whether they are two; nothing is merged.
 */
export function markDuplicates(entries: PageEntry[]): void {
  const byText = new Map<string, string>();
  const byDate = new Map<string, { ref: string; words: Set<string> }[]>();
  for (const entry of entries) {
    const same = byText.get(keyOf(entry));
    const words = wordsOf(entry.text);
    const peers = entry.date === null ? [] : (byDate.get(entry.date) ?? []);
    entry.possibleDuplicateOf = same ?? peers.find((peer) => similar(peer.words, words))?.ref ?? null;
    if (same === undefined) byText.set(keyOf(entry), entry.ref);
    if (entry.date !== null) byDate.set(entry.date, [...peers, { ref: entry.ref, words }].slice(-COMPARED_WITH));
  }
}

const keyOf = ({ date, text }: PageEntry) => `${date} ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

function wordsOf(text: string): Set<string> {
  const words =
    text
      .slice(0, 4000)
      .toLowerCase()
      .match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  return new Set(words.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.slice(0, 7)));
}

function similar(one: Set<string>, other: Set<string>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < FEWEST_WORDS) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared / small.size >= SIMILAR;
}
