import type { PageSpan, SpanKind } from './reading.js';

/** From `start` to the next mark, the page is of this kind. */
export interface Mark {
  start: number;
  kind: SpanKind;
  ref: string | null;
}

/**
 * Cuts the text at the marks (in any order; of two at one place the later wins). The spans joined are the text, whatever
 * the marks: what none covers is `unplaced`. Neighbours that belong together become one span.
 */
export function spansFrom(text: string, marks: Mark[]): PageSpan[] {
  const sorted = marks.map((mark, index) => ({ mark, index }));
  sorted.sort((a, b) => a.mark.start - b.mark.start || a.index - b.index);
  const cuts: Mark[] = [{ start: 0, kind: 'unplaced', ref: null }];
  for (const { mark } of sorted) {
    if (mark.start < 0 || mark.start >= text.length) continue;
    if (cuts.at(-1)!.start === mark.start) cuts.pop();
    const last = cuts.at(-1);
    if (!last || !belongTogether(last, mark)) cuts.push(mark);
  }
  if (text === '') return [];
  return cuts.map(({ start, kind, ref }, index) => {
    return { kind, ref, text: text.slice(start, cuts[index + 1]?.start ?? text.length) };
  });
}

function belongTogether(one: Mark, next: Mark): boolean {
  return one.kind === next.kind && one.ref === next.ref && (one.ref !== null || one.kind === 'blank');
}
