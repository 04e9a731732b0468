import { WORD_END } from './letters.js';
import { type Prose, wordsOf } from './prose.js';
import { HIDDEN, type Region } from './regions.js';
import { romanceAsks } from './romance-asks.js';
import { clauseEnd, type Sentence } from './sentences.js';

/** What was asked, from its verb to the end of the sentence. */
export interface AskClause extends Region {
  text: string;
}

const TRIGGER =
  /(?<![A-Za-zÀ-ɏ-])(?:asking|asked|ask|requesting|requested|urging|urged|encouraging|encouraged|inviting|invited|call(?:ing|ed) (?:up)?on|appeal(?:ing|ed) to|pressing|pressed|engaged|lobbied|approached|(?:suggestion|proposal|idea) that|(?:suggest|propos|recommend)(?:ing|ed) that|to (?:encourage|urge|ask|request|invite|press|push|persuade|convince))(?![A-Za-zÀ-ɏ-])/giu;

/** "asking them to …", "asked whether they could …", "requested that they …", "asked for …". */
const WITH_TO =
  /^(?<object>[^.;:]{0,120}?)\s(?:to\s|whether (?:they|he|she|it|[^.;:]{1,40}?) (?:could|would|might|can) |if (?:they|he|she|it|[^.;:]{1,40}?) (?:could|would|might|can) |that (?:they|it|he|she) (?:should |could |might )?)(?<verb>(?!the\s|a\s|an\s|their\s|its\s|this\s|that\s|us\s)[a-zß-ɏ])/u;
const FOR_SOMETHING = /^(?<object>\s(?:them|him|her|it|the [A-Za-zÀ-ɏ\s]{1,40}?))?\sfor\s(?=[a-zß-ɏ])/u;
const A_QUESTION = /^[^.;:]{0,60}?\s?(?:why|what|how|about|when|where|who)\s/u;

const SENDING =
  /\b(?:letters?|wrote|written|e-?mail(?:ed|s)?|sent|met|meeting|notes? verbales?|message|call(?:ed)?|briefed|visited)\b/iu;
/** "letter of thanks sent": by us, whoever the sentence began with. */
const WAS_SENT = /\b(?:letters?|e-?mails?|notes?|messages?)\s(?:[A-Za-z-]+\s){0,4}?(?:sent|issued|delivered)\b/iu;
const NOT_YET =
  /(?:will|would|could|can|may|might|should|shall|plan(?:s|ned)?|intend(?:s|ed)?|hop(?:es?|ed)|want(?:s|ed)?|need(?:s|ed)?|agreed|promised|offered|undertook|committed|going|interest(?:ed)?(?: in)?|interest in|willing|ready|able|likely|tr(?:y|ies|ied)|continued?s?|who)(?: to| also)?\s$/u;
const FUTURE = /\b(?:will|plans? to|intends? to|interest(?:ed)? in)\s/u;
const OUR_PRONOUN = /\b(?:[Ww]e|I|GCPEA|[Oo]ur)\b/u;
const THEIR_OFFICE =
  '(?:[Mm]ission|[Aa]mbassador|[Cc]ounsell?or|[Ss]ecretary|[Mm]inist(?:er|ry)|[Rr]epresentative|[Ee]xpert|[Gg]overnment|[Dd]elegation|[Ff]ocal point|[Aa]ttach[eé]|[Aa]dvis[eo]r|[Oo]fficials?|MFA|MoFA|MoD|MoE|PR|DPR)';
const THEY_JUST_BEFORE = new RegExp(
  `(?:\\b(?:[Tt]hey|[Ss]he|[Hh]e)|(?:[Tt]he|[Tt]heir|[Aa])\\s(?:[A-Za-zÀ-ɏ-]+\\s){0,4}?${THEIR_OFFICE}(?:\\sin\\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+(?:\\s[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ]+)?)?|[${HIDDEN}])(?:\\s(?:also|then|again|further|immediately|kindly|has|have|had|in turn))*\\s$`,
  'u',
);
const THEY_FIRST = new RegExp(
  `^(?:They|She|He|(?:The|Their|A)\\s(?:[A-Za-zÀ-ɏ-]+\\s){0,4}?${THEIR_OFFICE})${WORD_END}`,
  'u',
);
const TO_US = /^\s(?:us|me|GCPEA|our)\b/u;
/** "… and asking" begins another ask. */
const ANOTHER = /,?\s(?:and|as well as)(?:\s(?:also|to))?\s$/u;
const ANOTHER_AT_END = /,?\s(?:and|as well as)(?:\s(?:also|to))?$/u;
const BY_SOMEONE = /^\sby\s/u;
const PASSIVE = /(?:was|were|been|being)(?: also)?\s$/u;
const ADDRESSEE = new RegExp(
  `^\\s(?:(?:them|it|him|her|you)\\b|(?:the|their)\\s(?:[A-Za-zÀ-ɏ-]+\\s){0,4}?(?:${THEIR_OFFICE}|[Ss]tate|[Aa]uthorities|[Cc]apital))`,
  'u',
);

/**
 * What we, or an organisation acting with us, asked of the page's state. Not what they asked us, not what someone only
 * means to ask, and not their questions. `staff` are the colleagues this entry names.
 */
export function asksIn(prose: Prose, staff: string[]): AskClause[] {
  return prose.sentences.flatMap((sentence) => {
    const clauses = [...asksOfSentence(prose, sentence, staff), ...romanceAsks(prose, sentence, staff)];
    return clauses.sort((a, b) => a.start - b.start);
  });
}

function asksOfSentence(prose: Prose, sentence: Sentence, staff: string[]): AskClause[] {
  const clauses: Region[] = [];
  for (const match of sentence.text.matchAll(TRIGGER)) {
    const trigger = match[0].toLowerCase();
    const last = clauses.at(-1);
    const at = sentence.start + match.index;
    const inside = last !== undefined && at < last.end;
    const another = inside && ANOTHER.test(sentence.text.slice(0, match.index)) && !trigger.startsWith('to ');
    if (inside && !another) continue;
    const region = clauseOf(prose, sentence, trigger, match.index);
    if (!region || !(another || isOurs(prose, sentence, trigger, match.index, staff))) continue;
    if (another) last.end = at;
    clauses.push(region);
  }
  return clauses.map((region) => ({ ...region, text: wordsOf(prose, region).replace(ANOTHER_AT_END, '') }));
}

function clauseOf(prose: Prose, sentence: Sentence, trigger: string, at: number): Region | null {
  const from = at + trigger.length;
  const after = sentence.text.slice(from);
  if (TO_US.test(after)) return null;
  const region = (start: number) => ({ start: sentence.start + start, end: clauseEnd(sentence, start) });
  if (trigger.endsWith(' that')) return region(from + 1);
  const verb = at + (trigger.startsWith('to ') ? 3 : 0);
  const to = WITH_TO.exec(after);
  if (/^(?:engaged|lobbied|approached)$/.test(trigger) && !to?.groups?.object) return null;
  if (to?.groups && !A_QUESTION.test(to.groups.object ?? '')) {
    const object = to.groups.object ?? '';
    const asksOthers = object !== '' && !BY_SOMEONE.test(object) && !isAddressee(prose, sentence.start + from, object);
    return region(asksOthers ? verb : from + to[0].length - 1);
  }
  if (trigger.startsWith('to ')) return region(verb);
  const wanted = /^(?:asked|asking|requested|requesting)$/.test(trigger) ? FOR_SOMETHING.exec(after) : null;
  return wanted && region(from + wanted[0].length);
}

/** Whether those asked are the page's own people, so that the ask begins after them. */
function isAddressee(prose: Prose, at: number, object: string): boolean {
  const named = prose.states.find(({ start }) => start >= at && start < at + object.length);
  if (named) return named.iso3 === prose.home;
  return (
    ADDRESSEE.test(object) ||
    object.includes(HIDDEN) ||
    prose.people.regions.some(({ start }) => start > at && start < at + object.length)
  );
}

function isOurs(prose: Prose, sentence: Sentence, trigger: string, at: number, staff: string[]): boolean {
  const before = prose.bare.slice(sentence.start, sentence.start + at);
  if (PASSIVE.test(before)) return !anotherWas(prose, sentence.start + at);
  if (BY_SOMEONE.test(sentence.text.slice(at + trigger.length))) return true;
  if (NOT_YET.test(before)) return false;
  const ours =
    OUR_PRONOUN.test(before) ||
    mentionsOrganisation(prose, sentence.start, at) ||
    staff.some((name) => before.includes(name));
  const finite =
    /^(?:asked|requested|urged|engaged|lobbied|approached|encouraged|invited|pressed|called|appealed|suggested|proposed|recommended)/.test(
      trigger,
    );
  if (finite) {
    if (THEY_JUST_BEFORE.test(before) || stateJustBefore(prose, sentence.start + at)) return false;
    if (ours || before.trim() === '') return true;
    return /(?:and|also|,)\s$/u.test(before) && !THEY_FIRST.test(before) && !stateFirst(prose, sentence);
  }
  if (FUTURE.test(before)) return false;
  if (ours || WAS_SENT.test(before)) return true;
  return !THEY_FIRST.test(before) && !stateFirst(prose, sentence) && SENDING.test(before);
}

/** "Norway was asked to …" */
function anotherWas(prose: Prose, at: number): boolean {
  return prose.states.some(
    ({ iso3, end }) =>
      iso3 !== prose.home && /^\s(?:was|were|had been|has been)(?: also)?\s$/.test(prose.text.slice(end, at)),
  );
}

function mentionsOrganisation(prose: Prose, start: number, length: number): boolean {
  return prose.organisations.some((organisation) => organisation.start >= start && organisation.end <= start + length);
}

function stateJustBefore(prose: Prose, at: number): boolean {
  return prose.states.some(
    ({ end }) => end < at && at - end < 10 && /^[\s,]{0,2}(?:also |then |has |had )?$/.test(prose.text.slice(end, at)),
  );
}

function stateFirst(prose: Prose, sentence: Sentence): boolean {
  return prose.states.some(({ start }) => start === sentence.start);
}
