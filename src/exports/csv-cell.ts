/** What a spreadsheet takes for the beginning of a formula, in its full-width forms too. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A cell that no spreadsheet runs: one apostrophe goes before what would be taken for a formula. It can be taken off again without
 * a doubt, as a text that begins with apostrophes before such a character gets one more.
 */
export function inert(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
