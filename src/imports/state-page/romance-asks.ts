import { type Prose, wordsOf } from './prose.js';
import { clauseEnd, type Sentence } from './sentences.js';

/** Who is asked, and the words after which what is wanted begins. */
const OF_WHOM = '(?:\\s(?:au|aux|à|al?|les?)\\s[^.;:]{1,50}?|\\s(?:leur|les?))?';
const ASK = new RegExp(
  `(?<![A-Za-zÀ-ɏ-])(?<trigger>demandant|demandons|avons\\sdemandé|a\\sdemandé|pidiendo|[Pp]edimos|pidi[óo]|[Ss]olicit(?:ando|amos|[óo])|instando)${OF_WHOM}\\s(?:de\\s|d[’']|que\\s|qu[’'](?:ils?|elles?)\\s)`,
  'gu',
);

const THIRD_PERSON = /^(?:a\s|pidi|solicit[óo])/iu;

/** In French and Spanish "we" and a participle after what was sent are ours; "asked" only after one of us. */
export function romanceAsks(prose: Prose, sentence: Sentence, staff: string[]): Sentence[] {
  return [...sentence.text.matchAll(ASK)].flatMap(({ 0: words, index, groups }) => {
    const before = prose.bare.slice(sentence.start, sentence.start + index);
    const byUs = /\bGCPEA\b/u.test(before) || staff.some((name) => before.includes(name));
    if (THIRD_PERSON.test(groups?.trigger ?? '') && !byUs) return [];
    const region = { start: sentence.start + index + words.length, end: clauseEnd(sentence, index) };
    return [{ ...region, text: wordsOf(prose, region) }];
  });
}
