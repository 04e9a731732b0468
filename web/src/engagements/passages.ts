import type { Visibility } from '../api/types.js';

/** What cutting a passage out of a note leaves: the note, the passage, and where it stood. */
export interface KeptInside {
  text: string;
  passage: string;
  at: number;
}

/** Cuts the selected words out of the note, with the space around them closed up. Null when only blanks are selected. */
export function keepInside(text: string, start: number, end: number): KeptInside | null {
  const selected = text.slice(start, end);
  const passage = selected.trim();
  if (passage === '') return null;
  const before = text.slice(0, start).replace(/[ \t]+$/, '');
  const after = text.slice(end).replace(/^[ \t]+/, '');
  const joint = before === '' || after === '' || before.endsWith('\n') || after.startsWith('\n') ? '' : ' ';
  return { text: `${before}${joint}${after}`, passage, at: before.length };
}

/** Puts a passage back into the note where it stood, or at its end when the note has become shorter. */
export function putBack(text: string, passage: string, at: number): string {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const left = before === '' || /\s$/.test(before) ? '' : ' ';
  const right = after === '' || /^\s/.test(after) ? '' : ' ';
  return `${before}${left}${passage}${right}${after}`;
}

/** One step closer than the note itself: what is kept inside must not be as open as what is around it. */
export function insideOf(note: Visibility): Visibility {
  return note === 'public' || note === 'partners' ? 'internal' : 'restricted';
}
