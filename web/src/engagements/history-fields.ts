/** One field of a change, in words fit for the screen. */
export interface ChangedField {
  field: string;
  before: string | null;
  after: string | null;
}

/** A row's own bookkeeping and its links, which say nothing to a reader. */
const UNSAID = new Set(['id', 'place_in_order', 'author_id', 'created_at', 'updated_at', 'version', 'readers']);

/** The fields of a history line that a person can read; a value that says nothing is left out. */
export function changedFields(line: {
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}): ChangedField[] {
  const fields = [...new Set([...Object.keys(line.before ?? {}), ...Object.keys(line.after ?? {})])];
  return fields
    .filter((field) => !UNSAID.has(field) && !field.endsWith('_id'))
    .map((field) => ({ field, before: inWords(line.before?.[field]), after: inWords(line.after?.[field]) }))
    .filter(({ before, after }) => before !== after);
}

function inWords(value: unknown): string | null {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
    return null;
  if (Array.isArray(value)) return value.map((one) => inWords(one) ?? '').join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
