import { parsePartialDate } from '../../platform/dates/partial-date.js';
import { dayOrProblem, monthOf } from './edtf.js';
import { LETTER, WORD_START } from './letters.js';
import { CAPITAL_MONTH, monthNumber } from './months.js';
import type { Prose } from './prose.js';
import type { PageFollowUp } from './reading.js';
import { HIDDEN } from './regions.js';
import { ROMANCE_PROMISING } from './romance.js';
import type { Sentence } from './sentences.js';
import { TO_DO } from './staff.js';

const MEANING_TO =
  "(?:(?:also|then|still|therefore|now)\\s)?(?:will|[’']ll|plans?\\sto|intends?\\sto|(?:is|are|am)\\sgoing\\sto|needs?\\sto|should|(?:is|are|am)\\sto|promised\\sto|agreed\\sto|undertook\\sto)\\b";
const OUR_WORD = new RegExp(`\\b(?<who>[Ww]e|I|GCPEA)\\s?${MEANING_TO}`, 'u');
const NOTE_TO_SELF = /^(?:To follow[- ]up|Need to|To do|TODO|Next steps?:|Action(?: point)?s?:|Remember to|Should )/u;
const PROMISING = '(?:promised|agreed|committed|undertook|offered|pledged)\\sto\\b';
const THEIR_PROMISE = new RegExp(
  `(?:\\b(?:[Tt]hey|[Ss]he|[Hh]e)|(?:[Mm]ission|[Aa]mbassador|[Cc]ounsell?or|[Ss]ecretary|[Mm]inist(?:er|ry)|[Rr]epresentative|[Ee]xpert|[Gg]overnment|[Dd]elegation|[Ff]ocal\\spoint|MFA|MoFA|MoD|MoE)(?:\\s(?:in|of|at)\\s[A-Za-zÀ-ɏ\\s]{2,30}?)?|${HIDDEN})\\s(?:also\\s|then\\s)?will\\b|${PROMISING}|${ROMANCE_PROMISING}`,
  'u',
);
const DUE = new RegExp(
  `\\b(?:in|on|by|before|until|early|late|end\\sof|during)\\s(?:early\\s|mid-|late\\s|the\\send\\sof\\s)?(?:the\\s)?(?:(?<d>\\d{1,2})(?:st|nd|rd|th)?\\s(?:of\\s)?)?(?<m>${CAPITAL_MONTH})(?:\\s(?<y>(?:19|20)\\d\\d))?(?!\\s?\\d)`,
  'u',
);

/** What we meant to do next, as whole sentences; `date` is the entry's, from which "in January" counts. */
export function followUpsIn(prose: Prose, staff: string[], date: string | null): PageFollowUp[] {
  return prose.sentences.flatMap((sentence) => {
    const owner = staff.find((name) =>
      new RegExp(
        `${WORD_START}${name}(?:(?:,|\\sand)\\s[A-ZÀ-Þ][${LETTER}]+){0,3}\\s(?:${MEANING_TO}|${TO_DO})`,
        'u',
      ).test(sentence.text),
    );
    if (!owner && !OUR_WORD.test(sentence.text) && !NOTE_TO_SELF.test(sentence.text)) return [];
    return [{ text: wholeSentence(prose, sentence), owner: owner ?? null, due: dueIn(sentence.text, date) }];
  });
}

/** What the page's state said it would do, as whole sentences. */
export function commitmentsIn(prose: Prose, followUps: PageFollowUp[]): string[] {
  const ours = new Set(followUps.map(({ text }) => text));
  return prose.sentences
    .filter(({ start, end }) => THEIR_PROMISE.test(prose.bare.slice(start, end)))
    .map((sentence) => wholeSentence(prose, sentence))
    .filter((text) => !ours.has(text));
}

const wholeSentence = (prose: Prose, sentence: Sentence) => prose.text.slice(sentence.start, sentence.end);

/** The first such month or day after the entry; null when nothing is said, or nothing that is in the calendar. */
function dueIn(sentence: string, date: string | null): string | null {
  const { d, m, y } = DUE.exec(sentence)?.groups ?? {};
  if (m === undefined) return null;
  const month = monthNumber(m);
  const year = y === undefined ? yearAhead(month, date) : Number(y);
  if (year === null) return null;
  return d === undefined ? monthOf(year, month) : dayOrProblem(year, month, Number(d), m).date;
}

function yearAhead(month: number, date: string | null): number | null {
  if (date === null || date.length < 7) return null;
  const { latest } = parsePartialDate(date);
  const year = Number(latest.slice(0, 4));
  return month >= Number(latest.slice(5, 7)) ? year : year + 1;
}
