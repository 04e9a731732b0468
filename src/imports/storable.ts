/** Text as the database keeps it: line ends as one character, and no NUL, which it has no room for. The original keeps both. */
export function storable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd');
}

/** On one line, and cut to what a field holds; null for nothing. */
export function line(text: string | null | undefined, max: number): string | null {
  const plain = storable(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain === '' ? null : clip(plain, max);
}

/** Cut to what a field holds, never through the middle of a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  return Array.from(text)
    .slice(0, max - 1)
    .join('')
    .concat('…');
}
