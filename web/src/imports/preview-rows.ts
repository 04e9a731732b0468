import type { Span, SpanKind } from './plan.js';

/** A stretch of the original beside what it becomes. `ref` names the record; null where nothing is made of it. */
export interface PreviewRow {
  key: string;
  kind: SpanKind;
  ref: string | null;
  spans: Span[];
}

/**
 * The original as rows, in its order and with every character: neighbouring spans of one record share a row, and blank
 * lines stay at the end of the row they follow.
 */
export function rowsOf(spans: Span[]): PreviewRow[] {
  const rows: PreviewRow[] = [];
  for (const span of spans) {
    const last = rows.at(-1);
    if (last && belongs(last, span)) last.spans.push(span);
    else rows.push({ key: `${rows.length}`, kind: span.kind, ref: span.ref, spans: [span] });
    const row = rows.at(-1);
    if (row?.kind === 'blank' && span.kind !== 'blank') Object.assign(row, { kind: span.kind, ref: span.ref });
  }
  return rows;
}

/** The words of a row, as they stand in the original. */
export function textOf(row: PreviewRow): string {
  return row.spans.map(({ text }) => text).join('');
}

/** The spans of a row with something to see, and the line ends between them; empty lines are not repeated on screen. */
export function visibleSpans({ spans }: PreviewRow): { kind: SpanKind; text: string; after: string }[] {
  const seen: { kind: SpanKind; text: string; after: string }[] = [];
  for (const { kind, text } of spans) {
    const last = seen.at(-1);
    const words = text.trimEnd();
    if (last && /^\s*\n/.test(text)) last.after = '\n';
    if (kind === 'blank' || words === '') continue;
    seen.push({
      kind,
      text: words.replace(/^\s*\n/, ''),
      after: text.slice(words.length).includes('\n') ? '\n' : text.slice(words.length),
    });
  }
  const end = seen.at(-1);
  if (end) end.after = '';
  return seen;
}

/** The stretches nothing is made of, each with the row it stands in; `known` holds the refs of what something is made of. */
export function unplacedIn(rows: PreviewRow[], known: ReadonlySet<string>): { key: string; text: string }[] {
  return rows.flatMap((row) =>
    row.spans
      .filter(({ kind, ref, text }) => kind === 'unplaced' && text.trim() !== '' && (ref === null || !known.has(ref)))
      .map(({ text }) => ({ key: row.key, text: text.trim() })),
  );
}

function belongs(row: PreviewRow, span: Span): boolean {
  if (span.kind === 'blank' || row.kind === 'blank') return true;
  if (row.ref !== null || span.ref !== null) return row.ref === span.ref;
  return row.kind === span.kind && span.kind !== 'unplaced';
}
