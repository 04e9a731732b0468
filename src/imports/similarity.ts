/** How many times each run of three characters stands in a text, whatever its capitals and blanks. */
type Trigrams = Map<string, number>;

export function trigramsOf(text: string): Trigrams {
  const plain = ` ${text.toLowerCase().replace(/\s+/g, ' ').trim()} `;
  const counts: Trigrams = new Map();
  for (let at = 0; at + 3 <= plain.length; at++) {
    const three = plain.slice(at, at + 3);
    counts.set(three, (counts.get(three) ?? 0) + 1);
  }
  return counts;
}

/** From 0, nothing in common, to 1, the same: twice what two texts share, of all that both have (Dice). */
export function similarity(one: Trigrams, other: Trigrams): number {
  const all = sum(one) + sum(other);
  let shared = 0;
  for (const [three, count] of one) shared += Math.min(count, other.get(three) ?? 0);
  return all === 0 ? 1 : (2 * shared) / all;
}

function sum(counts: Trigrams): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
