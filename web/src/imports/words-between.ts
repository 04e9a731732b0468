/** A stretch of text that stands in both versions, only in the earlier, or only in the later one. */
export interface Stretch {
  is: 'same' | 'gone' | 'new';
  text: string;
}

/** Beyond this many word pairs the comparison would be felt; the two texts are then shown whole. */
const MOST_PAIRS = 4_000_000;

/** What an edit changed, word by word. The `same` and `gone` joined are `before`; `same` and `new` joined are `after`. */
export function wordsBetween(before: string, after: string): Stretch[] {
  const [old, now] = [piecesOf(before), piecesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return joined([
    { is: 'same', text: old.slice(0, start).join('') },
    ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    { is: 'same', text: old.slice(old.length - end).join('') },
  ]);
}

const piecesOf = (text: string) => text.match(/\s+|[^\s]+/g) ?? [];

/** Longest common subsequence; the ends that are alike have been cut off, so this is small for a small edit. */
function middle(old: string[], now: string[]): Stretch[] {
  if (old.length * now.length > MOST_PAIRS) {
    return [
      { is: 'gone', text: old.join('') },
      { is: 'new', text: now.join('') },
    ];
  }
  const width = now.length + 1;
  const longest = new Uint32Array((old.length + 1) * width);
  const at = (row: number, column: number) => longest[row * width + column] ?? 0;
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      const alike = old[row] === now[column];
      longest[row * width + column] = alike
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  return walk(old, now, at);
}

function walk(old: string[], now: string[], at: (row: number, column: number) => number): Stretch[] {
  const stretches: Stretch[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [left, right] = [old[row], now[column]];
    if (left !== undefined && left === right) {
      stretches.push({ is: 'same', text: left });
      row++;
      column++;
    } else if (right === undefined || (left !== undefined && at(row + 1, column) >= at(row, column + 1))) {
      stretches.push({ is: 'gone', text: left ?? '' });
      row++;
    } else {
      stretches.push({ is: 'new', text: right });
      column++;
    }
  }
  return stretches;
}

function joined(stretches: Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    if (stretch.text === '') continue;
    const last = result.at(-1);
    if (last?.is === stretch.is) last.text += stretch.text;
    else result.push({ ...stretch });
  }
  return result;
}
