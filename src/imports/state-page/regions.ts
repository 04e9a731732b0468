/** A stretch of a text, end excluded (UTF-16 offsets). */
export interface Region {
  start: number;
  end: number;
}

/** Stands for what must not be read; it is neither letter nor space, and takes as much room as what it hides. */
export const HIDDEN = '\uE000';

/** The text with the regions (sorted, not overlapping) under a sign; offsets stay as they are. */
export function hide(text: string, regions: Region[], sign = HIDDEN): string {
  let result = '';
  let done = 0;
  for (const { start, end } of regions) {
    if (start < done) continue;
    result += text.slice(done, start) + sign.repeat(end - start);
    done = end;
  }
  return result + text.slice(done);
}

/** Sorted by start, and each that begins inside an earlier one left out. */
export function disjoint<T extends Region>(regions: T[]): T[] {
  const kept: T[] = [];
  let done = -1;
  for (const region of [...regions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (region.start < done) continue;
    kept.push(region);
    done = region.end;
  }
  return kept;
}

/** A quick look-up of whether an offset lies in one of the sorted, disjoint regions; offsets must be asked in order. */
export function insideOf(regions: Region[]): (offset: number) => boolean {
  let index = 0;
  return (offset) => {
    while (index < regions.length && regions[index]!.end <= offset) index++;
    return index < regions.length && regions[index]!.start <= offset;
  };
}

const LINK = /^(?:[\p{P}\p{S}]{0,3}(?:https?:\/\/|www\.)|[^@]{1,64}@[^@]+\.)/u;

/** Web and e-mail addresses. */
export function linksIn(text: string): Region[] {
  const regions: Region[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    if (LINK.test(match[0])) regions.push({ start: match.index, end: match.index + match[0].length });
  }
  return regions;
}

/** Pairs of round or square brackets, the outermost ones; a bracket without its partner hides nothing. */
export function bracketsIn(text: string): Region[] {
  const open: number[] = [];
  const pairs: Region[] = [];
  for (const match of text.matchAll(/[()[\]]/g)) {
    if (match[0] === '(' || match[0] === '[') open.push(match.index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.push({ start, end: match.index + 1 });
    }
  }
  return disjoint(pairs);
}
