import type { Region } from './regions.js';

/** The outermost quotations of a paragraph, marks included; the last may run to the end for want of a closing mark. */
export interface Quotes {
  regions: Region[];
  /** Where the quotation that never closes begins. */
  unclosedAt: number | null;
}

const MARK = /[“”„«»"]/g;

/** Curly marks nest; straight ones alternate. A curly mark typed the wrong way round counts by where it stands. */
export function quotesIn(text: string): Quotes {
  const regions: Region[] = [];
  let depth = 0;
  let start = 0;
  let straight = false;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === '"' && depth > 0 && !straight) continue;
    const opens: boolean = mark === '"' ? !straight : opensAt(text, index, mark, depth);
    if (mark === '"') straight = opens;
    else if (straight) continue;
    if (opens) {
      if (depth++ === 0) start = index;
    } else if (depth > 0 && --depth === 0) regions.push({ start, end: index + 1 });
  }
  if (depth > 0) regions.push({ start, end: text.length });
  return { regions, unclosedAt: depth > 0 ? start : null };
}

function opensAt(text: string, index: number, mark: string, depth: number): boolean {
  if (mark === '„' || mark === '«') return true;
  if (mark === '»') return false;
  const afterWord = index > 0 && /[A-Za-zÀ-\u036fḀ-ỿ0-9.,!?…]/u.test(text.charAt(index - 1));
  const beforeWord = /[A-Za-zÀ-ɏḀ-ỿ0-9]/u.test(text.charAt(index + 1));
  if (mark === '“') return !(depth > 0 && afterWord && !beforeWord);
  return depth === 0 && beforeWord && !afterWord;
}
