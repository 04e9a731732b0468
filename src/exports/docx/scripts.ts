/** A stretch of a line in one script. */
export interface Stretch {
  text: string;
  /** Written from right to left. */
  rtl: boolean;
  /** The language that the script is most often of; null: that of the document. */
  language: { value?: string; eastAsia?: string; bidirectional?: string } | null;
}

interface Script {
  letters: string;
  rtl: boolean;
  language: Stretch['language'];
}

const SCRIPTS: Script[] = [
  { letters: '\\p{Script=Arabic}', rtl: true, language: { bidirectional: 'ar-SA' } },
  { letters: '\\p{Script=Hebrew}', rtl: true, language: { bidirectional: 'he-IL' } },
  { letters: '\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}', rtl: true, language: null },
  { letters: '\\p{Script=Cyrillic}', rtl: false, language: { value: 'ru-RU' } },
  { letters: '\\p{Script=Greek}', rtl: false, language: { value: 'el-GR' } },
  { letters: '\\p{Script=Hiragana}\\p{Script=Katakana}', rtl: false, language: { eastAsia: 'ja-JP' } },
  { letters: '\\p{Script=Hangul}', rtl: false, language: { eastAsia: 'ko-KR' } },
  { letters: '\\p{Script=Han}', rtl: false, language: { eastAsia: 'zh-CN' } },
];
const RTL = SCRIPTS.filter(({ rtl }) => rtl)
  .map(({ letters }) => letters)
  .join('');
/** From the first letter of a script to its last one before a letter of another, or a mark that sets the direction anew. */
const run = (letters: string) => `[${letters}]\\p{M}*(?:[^\\p{L}\u200e]*[${letters}]\\p{M}*)*`;
const FOREIGN = new RegExp(SCRIPTS.map(({ letters }) => `(${run(letters)})`).join('|'), 'gu');
const LEFT_TO_RIGHT = new RegExp(`(?![${RTL}])\\p{L}\\p{M}*(?:[^\\p{L}]*(?![${RTL}])\\p{L}\\p{M}*)*`, 'gu');

/** What no XML file can hold, whatever is done to it. */
const UNPRINTABLE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}/gu;

/** The text without control characters, which come in when text is pasted. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '');
}

/** Whether a line reads from right to left: its first letter tells. */
export function readsFromRight(line: string): boolean {
  const [letter] = /\p{L}/u.exec(line) ?? [];
  return letter !== undefined && new RegExp(`[${RTL}]`, 'u').test(letter);
}

/** A line cut where its script changes. In a line from right to left all but words of the other direction goes with it. */
export function stretchesOf(text: string, fromRight: boolean): Stretch[] {
  const plain: Omit<Stretch, 'text'> = { rtl: fromRight, language: null };
  return fromRight
    ? cut(text, LEFT_TO_RIGHT, () => ({ rtl: false, language: null }), plain)
    : cut(text, FOREIGN, (groups) => SCRIPTS[groups.findIndex((group) => group !== undefined)]!, plain);
}

function cut(
  text: string,
  pattern: RegExp,
  mannerOf: (groups: (string | undefined)[]) => Omit<Stretch, 'text'>,
  plain: Omit<Stretch, 'text'>,
): Stretch[] {
  const stretches: Stretch[] = [];
  let done = 0;
  for (const match of text.matchAll(pattern)) {
    if (match.index > done) stretches.push({ text: text.slice(done, match.index), ...plain });
    const { rtl, language } = mannerOf(match.slice(1));
    stretches.push({ text: match[0], rtl, language });
    done = match.index + match[0].length;
  }
  if (done < text.length) stretches.push({ text: text.slice(done), ...plain });
  return stretches;
}

/** Keeps the parts of a list in their order where they are written from right to left in a line that is not. */
export function listOf(parts: string[], separator = '; '): string {
  const some = parts.filter((part) => part !== '');
  const mark = some.some((part) => new RegExp(`[${RTL}]`, 'u').test(part)) ? '\u200e' : '';
  return some.join(mark + separator + mark);
}
