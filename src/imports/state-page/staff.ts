import { CAPITAL, LETTER, SMALL } from './letters.js';
import { isNoName } from './not-names.js';
import { ORGANISATION } from './prose.js';
import { HIDDEN } from './regions.js';
import { ROMANCE_DEED } from './romance.js';
import type { StateNames } from './state-names.js';

const NAME = `[${CAPITAL}][${SMALL}][${LETTER}]{0,20}(?:[-’'][${CAPITAL}][${LETTER}]{1,20})?`;
const NAMES = `${NAME}(?:(?:,\\s|\\s(?:and|et|y)\\s|,\\sand\\s|\\s&\\s|\\s?[+/]\\s?)${NAME}){0,4}`;
/** Others who did it with them: people, organisations, ourselves. */
const COMPANY = `(?:(?:,\\s|\\sand\\s|,\\sand\\s|\\swith\\s)(?:[${HIDDEN}${ORGANISATION}]+|GCPEA)(?:\\s\\([^()]{1,40}\\)|\\s(?:from|of)\\s${ORGANISATION}+)?){0,3}`;
const ADVERB =
  '(?:(?:also|then|later|again|briefly|subsequently|recently|already|informally|kindly|since|has|have|had|will|would|is|are|was)\\s){0,3}';
const DEED =
  '(?:(?:had|held)\\s(?:an?|another|several|two|three|tea|coffee|lunch|dinner|breakfast)|met|meets|meet|spoke|speak|attended|attend|emailed|e-mailed|phoned|called|wrote|written|write|sent|send|briefed|brief|visited|visit|travelled|traveled|thanked|thank|asked|ask|asking|raised|raise|presented|present|discussed|discuss|followed|follow|plans?|planned|intends?|contacted|contact|shared|share|participated|delivered|invited|invite|suggested|explained|mentioned|approached|approach|encouraged|promised|bumped|ran|chatted|represented|accompanied|reached|submitted|handed|reconnected|caught|check|try|arrange|prepare|draft|organi[sz]e|set|get|liaise)\\b';

/** "Zama to send the list". */
export const TO_DO =
  'to\\s(?:send|follow|ask|write|check|contact|meet|share|draft|prepare|raise|call|e-?mail|arrange|reach|set|speak|discuss|thank|attend|present|brief|submit|get|find|look|confirm|propose|invite|report|finali[sz]e)\\b';

const SUBJECT = new RegExp(
  `(?:^|(?<=[.!?;:,)(]\\s|\\n)|(?<=(?:and|[Ww]hen|[Ww]here|that|[Ww]hile|[Bb]efore|[Aa]fter|[Tt]hen|what|[Aa]s)\\s))(?<names>${NAMES})${COMPANY}\\s(?:${ADVERB}${DEED}|${TO_DO}|${ROMANCE_DEED})`,
  'gu',
);
const MET_WITH = new RegExp(
  `(?:met|spoke|meeting|call|lunch|coffee|conversation|exchange)\\s(?:again\\s)?with\\s(?<names>${NAMES})(?!\\s[${CAPITAL}]|[’'])`,
  'gu',
);
const BRACKET = new RegExp(
  `\\(\\s?(?:with\\s|by\\s|w/\\s?|\\+\\s?)?(?<names>${NAMES})(?:,\\s(?:in\\s)?(?:[${CAPITAL}][${SMALL}]{2,8}\\.?\\s)?(?:19|20)\\d\\d)?\\s?\\)`,
  'gu',
);
const PLUS = new RegExp(`(?:^|\\s|\\()\\+\\s?(?<names>${NAMES})(?!\\s[${CAPITAL}])`, 'gu');
const OURS = new RegExp(
  `(?<=^|[.!?]\\s|\\n)(?<whose>${NAME})[’']s\\s(?:meeting|call|visit|trip|e-?mail|letter|lunch|conversation)|GCPEA[’']s\\s(?<names>${NAME})|(?<other>${NAME})\\s(?:from|of)\\sGCPEA`,
  'gu',
);
const FULL_NAME = new RegExp(
  `(?:^|(?<=[.!?]\\s|\\d,\\s|\\n))(?<full>${NAME}\\s${NAME})${COMPANY}\\s${ADVERB}(?:met|wrote|written|spoke|emailed|called|phoned|plans|briefed)\\b`,
  'gu',
);
/** "The Ambassador told Odile that …" */
const TOLD = new RegExp(
  `\\b(?:told|informed|assured|thanked|e-?mailed|invited)\\s(?<names>${NAMES})(?=\\s(?:that|to|for|about|on|in|of)\\b|[.,;])`,
  'gu',
);
/** "A note was sent on 3 May by Odile." */
const SENT_BY = new RegExp(
  `\\b(?:sent|written|drafted|prepared)\\s(?:[^.;:()]{0,50}\\s)?by\\s(?<names>${NAMES})(?=[.,;)]|\\s(?:in|on|to|with|from)\\b|$)`,
  'gu',
);
const ONE = new RegExp(NAME, 'gu');

/** "MoD" and "DepEd" are offices; "McKay" and "DeShawn" are people. */
const INNER_CAPITAL = /^(?!(?:Mc|Mac|De|Le|La|Di|Du)[A-Z][a-z])[A-ZÀ-Þ][a-zß-ɏ]+[A-Z]/u;

/**
 * The colleagues that the entries name: first names without honorific or rank, as who did something, in brackets
 * ("(Bede)", "(Diya, May 2015)") or after a plus. Who is found in one entry is known in all. `texts` are the entries with
 * quotations and people hidden.
 */
export function staffOfPage(texts: string[], states: StateNames): Set<string> {
  const common = wordsInLowerCase(texts);
  const staff = new Set<string>();
  const isName = (word: string) =>
    !isNoName(word) && !INNER_CAPITAL.test(word) && states.named(word) === null && !common.has(word.toLowerCase());
  for (const text of texts) {
    for (const name of candidates(text)) if (name.split(' ').every(isName)) staff.add(name);
  }
  return staff;
}

/** Those of the colleagues whom this text names, in order. */
export function staffIn(text: string, staff: Set<string>): string[] {
  const found = new Set<string>();
  for (const { 0: word, index } of text.matchAll(ONE)) {
    if (/[A-Za-zÀ-ɏḀ-ỿ0-9-]/u.test(text.charAt(index - 1))) continue;
    const second = /^ [A-ZÀ-ÞĀ-ɏḀ-ỿ][a-zß-ɏḀ-ỿ][A-Za-zÀ-\u036fḀ-ỿ’'-]*/u.exec(
      text.slice(index + word.length, index + word.length + 40),
    )?.[0];
    if (second !== undefined && staff.has(word + second)) found.add(word + second);
    else if (staff.has(word)) found.add(word);
  }
  return [...found];
}

function* candidates(text: string): Generator<string> {
  for (const pattern of [SUBJECT, MET_WITH, BRACKET, PLUS, OURS, TOLD, SENT_BY]) {
    for (const { index, groups } of text.matchAll(pattern)) {
      const several = /[,+&/]|\s(?:and|et|y)\s/u.test(groups?.names ?? '');
      if (pattern === BRACKET && !several && isPortfolio(text, index)) continue;
      for (const [word] of (groups?.names ?? groups?.other ?? groups?.whose ?? '').matchAll(ONE)) yield word;
    }
  }
  for (const { groups } of text.matchAll(FULL_NAME)) yield groups?.full ?? '';
}

const ABSTRACT = /(?:tion|ment|ity|ism|ics|ship|ance|ence|ing|cy)$/u;

/** A bracket right after a rank says what they deal with; after a person, if it is a word for such things. */
function isPortfolio(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 30), at).trimEnd();
  if (before.endsWith(HIDDEN)) return ABSTRACT.test(/^\(\s?([^()]+?)\s?\)/u.exec(text.slice(at, at + 60))?.[1] ?? '');
  return (
    isNoName(/[A-ZÀ-ÞĀ-ɏḀ-ỿ][A-Za-zÀ-ɏḀ-ỿ]+$/u.exec(before)?.[0] ?? '-') &&
    /(?:ary|lor|tach[eé]|ador|tive|ister|ser|sor|ert)$/u.test(before)
  );
}

/** A word that the page also writes small is a word, capital or not. */
function wordsInLowerCase(texts: string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![A-Za-zÀ-\u036fḀ-ỿ])[a-zß-ɏḀ-ỿ][A-Za-zÀ-\u036fḀ-ỿ]+/gu)) words.add(word);
  return words;
}
