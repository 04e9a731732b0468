/** Text as a field holds it: browsers make every line end one `\n`. */
function asFieldHolds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/** What to send: the original as it came, as long as the field still shows that; otherwise what the field shows. */
export function originalOf(shown: string, raw: string): string {
  return asFieldHolds(shown) === asFieldHolds(raw) ? raw : shown;
}
