/** So much is read and told at a time, or one that is larger; between times others are answered. */
const AT_A_TIME = { entries: 100, bytes: 1_000_000 };

/**
 * Cuts a list into portions that can be held in memory.
 * @param sizes in bytes, by id
 */
export function portionsOf(ids: string[], sizes: ReadonlyMap<string, number>): string[][] {
  const portions: string[][] = [];
  let portion: string[] = [];
  let bytes = 0;
  for (const id of ids) {
    const size = sizes.get(id) ?? 0;
    const isFull = portion.length === AT_A_TIME.entries || bytes + size > AT_A_TIME.bytes;
    if (portion.length === 0 || isFull) {
      portion = [];
      bytes = 0;
      portions.push(portion);
    }
    portion.push(id);
    bytes += size;
  }
  return portions;
}
