/** What a form's field holds, in words: a text, several, a date as typed, something with a name. */
export function fieldText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(fieldText).join(', ');
  if (typeof value !== 'object') return String(value);
  const { typed, label, visibility } = value as { typed?: string; label?: string; visibility?: string };
  return typed ?? label ?? visibility ?? '';
}
