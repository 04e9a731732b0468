import { OFFICE_AFTER_DEMONYM } from './demonyms.js';
import { type Prose, statesWithin } from './prose.js';

/** Peace operations, whose doings in a note are usually about the state they are in. */
const OPERATIONS: Record<string, string> = {
  MINUSMA: 'MLI',
  MINUSCA: 'CAF',
  MONUSCO: 'COD',
  UNMISS: 'SSD',
  UNAMA: 'AFG',
  UNSOM: 'SOM',
  UNSMIL: 'LBY',
  UNAMI: 'IRQ',
  UNOCI: 'CIV',
  MINUSTAH: 'HTI',
  BINUH: 'HTI',
  UNMIL: 'LBR',
};
const OPERATION = new RegExp(`\\b(?:${Object.keys(OPERATIONS).join('|')})\\b`, 'gu');
const DOMESTIC =
  /^\s(?:[A-Za-zÀ-ɏ]+\s)?(?:MoE|MoD|MFA|MoFA|[Mm]inistry|[Mm]inistries|[Aa]uthorities|[Gg]overnment|army|forces|military|[Pp]arliament)/u;
/** Where the subject of a sentence stands, in characters. */
const SUBJECT = 30;
const ABOUT_US = /\b(?:we|We|I|GCPEA|joined|statement|met)\b/u;

/**
 * Sentences about the inside of another state, which may have been filed on the wrong page: a peace operation there, or
 * its ministries as what the sentence is about, with no word of the page's own state or of ours.
 */
export function thirdStateTexts(prose: Prose): { text: string; states: string[] }[] {
  if (prose.home === null) return [];
  return prose.sentences.flatMap((sentence) => {
    const inside = statesWithin(prose, sentence);
    if (inside.some(({ iso3 }) => iso3 === prose.home) || ABOUT_US.test(sentence.text)) return [];
    const states = [...sentence.text.slice(0, SUBJECT).matchAll(OPERATION)].map(([name]) => OPERATIONS[name] ?? '');
    for (const { iso3, start, end } of inside) {
      const after = prose.own.slice(end, end + 40);
      const isSubject = start - sentence.start < SUBJECT;
      if (isSubject && OFFICE_AFTER_DEMONYM.test(after) && DOMESTIC.test(after)) states.push(iso3);
    }
    const others = [...new Set(states)].filter((state) => state !== prose.home);
    return others.length > 0 ? [{ text: prose.text.slice(sentence.start, sentence.end), states: others }] : [];
  });
}
