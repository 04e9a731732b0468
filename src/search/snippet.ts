import type { SnippetPiece } from './search.dto.js';

/** Code points that no text means anything by; the query strips them from the text before it marks its hits with them. */
export const HIT_START = '\uE000';
export const HIT_STOP = '\uE001';

/** Cuts a marked text into pieces, so that nobody need ever trust markup that came out of a database. */
export function pieces(marked: string): SnippetPiece[] {
  const found: SnippetPiece[] = [];
  for (const [index, part] of marked.split(HIT_START).entries()) {
    const [inside, outside] = index === 0 ? ['', part] : cut(part);
    if (inside) found.push({ text: inside, hit: true });
    if (outside) found.push({ text: outside, hit: false });
  }
  return found;
}

function cut(part: string): [inside: string, outside: string] {
  const end = part.indexOf(HIT_STOP);
  return end < 0 ? [part, ''] : [part.slice(0, end), part.slice(end + 1)];
}
