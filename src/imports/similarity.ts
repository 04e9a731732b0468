/** How many times each run of three characters stands in a text, whatever its capitals and blanks. */
export interface Trigrams {
  counts: Map<string, number>;
  total: number;
}

export function trigramsOf(text: string): Trigrams {
  const plain = ` ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= plain.length; at++) {
    const three = plain.slice(at, at + 3);
    counts.set(three, (counts.get(three) ?? 0) + 1);
  }
  return { counts, total: Math.max(0, plain.length - 2) };
}

/** From 0, nothing in common, to 1, the same: twice what two texts share, of all that both have (Dice). */
export function similarity(one: Trigrams, other: Trigrams): number {
  const all = one.total + other.total;
  let shared = 0;
  for (const [three, count] of one.counts) shared += Math.min(count, other.counts.get(three) ?? 0);
  return all === 0 ? 1 : (2 * shared) / all;
}

/** What it cannot exceed, for two texts of such lengths. */
export function mostSimilarity(one: Trigrams, other: Trigrams): number {
  const all = one.total + other.total;
  return all === 0 ? 1 : (2 * Math.min(one.total, other.total)) / all;
}
