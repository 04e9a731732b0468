import { isName, type NamedPerson, readFamilyFirst, readName } from './contact-names.js';
import { type FunctionReading, isOffice, partsOf, type Reach, readFunction, readReach } from './contact-parts.js';
import { isRank, RANK } from './ranks.js';
import { NOTHING } from './sections.js';

/** What a line of the contacts says, on its own. `about` is a label before a person ("Disarmament: Ms. …"). */
export type ContactLine =
  | { is: 'group'; group: string; city: string | null }
  | { is: 'general'; rest: string }
  | { is: 'others'; rest: string }
  | { is: 'nothing' }
  | ({ is: 'reach' } & Reach)
  | PersonLine
  | ({ is: 'function' } & FunctionReading)
  | { is: 'office'; office: string }
  | { is: 'unknown' };

export interface PersonLine {
  is: 'person';
  person: NamedPerson;
  rest: string[];
  about: string | null;
}

const GROUP = /^(?<city>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\s.’'-]{1,40}?)\s(?:permanent\s)?missions?$/iu;
const NETWORK = /^(?:state-led implementation network|additional(?: contacts)?)$/i;
const GENERAL = /^general\s(?:e-?mails?|e-?mail addresses|contacts?)(?:\(s\))?\s?:?\s{0,3}/i;
const OTHERS = /^other contacts?\s?:?\s{0,3}/i;
/** The head of a table. */
const COLUMNS =
  /^(?:(?:name|title|position|function|rank|e-?mails?|phone|tel|organi[sz]ation|mission|ministry)\s?[\t|,;]?\s?){2,8}$/i;
const LABELLED =
  /^(?<label>name|nom|nombre|title|titre|position|function|fonction|rank|role|cargo|organi[sz]ation|institution|ministry|department)\s?:\s{0,3}(?<rest>\S.*)$/i;
const ABOUT = /^(?<about>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\s&/-]{2,40}):\s(?<rest>.+)$/u;

/** Reads one line; `line` is trimmed. */
export function readContactLine(line: string): ContactLine {
  if (line.length > 300) return { is: 'unknown' };
  const words = withoutMarkup(line);
  const group = NETWORK.test(words) ? null : GROUP.exec(words)?.groups?.city;
  if (group) return { is: 'group', group: titleCase(group), city: titleCase(group) };
  if (NETWORK.test(words)) return { is: 'group', group: words, city: null };
  if (GENERAL.test(words)) return { is: 'general', rest: words.replace(GENERAL, '') };
  if (OTHERS.test(words)) return { is: 'others', rest: words.replace(OTHERS, '') };
  if (COLUMNS.test(words)) return { is: 'others', rest: '' };
  if (NOTHING.test(words)) return { is: 'nothing' };
  const reach = readReach(words);
  if (reach) return { is: 'reach', ...reach };
  return readLabelled(words) ?? readPersonLine(words) ?? readOther(words);
}

/** Without the marks of a text that was copied as Markdown: "**Ms. …**", "[a@b.c](mailto:a@b.c)". */
const withoutMarkup = (line: string) =>
  line.replace(/\[([^[\]]{1,120})\]\([^()]{1,160}\)/g, '$1').replace(/^(?:[•·▪*–-]\s|#{1,6}\s)\s{0,2}|\*\*|__/gu, '');

const titleCase = (words: string) =>
  words.replace(/[A-Za-zÀ-ɏ]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());

/** "Name: …", "Title: …". */
function readLabelled(words: string): ContactLine | null {
  const { label = '', rest = '' } = LABELLED.exec(words)?.groups ?? {};
  if (rest === '') return null;
  if (/^(?:organi|institution|ministry|department)/i.test(label)) return { is: 'office', office: rest };
  if (!/^(?:name|nom)/i.test(label)) return { is: 'function', ...readFunction(rest) };
  return readPersonLine(rest) ?? readBareName(rest);
}

/** A name without honorific or capitals, where something else says that it is one. */
export function readBareName(words: string): PersonLine | null {
  const [first = '', second] = words.split(/,\s/);
  const turned = second === undefined ? null : readFamilyFirst(first, second);
  if (turned) return { is: 'person', person: turned, rest: [], about: null };
  const parts = words.split(/\s+/);
  if (parts.length < 2 || parts.length > 5 || isRank(words) || !isName(parts)) return null;
  const person = readName(`Ms ${words}`);
  return person && { is: 'person', person: { ...person, honorific: null }, rest: [], about: null };
}

const RANKED_NAME = new RegExp(`^(?<rank>${RANK})\\s(?<name>.+)$`, 'u');
const BRACKET = /^(?<words>[^()]{2,80}?)\s\((?<inside>[^()]{2,120})\)$/u;
const PRONOUNS = /^(?:she|he|they)\/(?:her|him|them)/i;

/** A person alone, or with rank and address after commas or in brackets. */
function readPersonLine(words: string): PersonLine | null {
  const [first = '', ...more] = partsOf(words);
  const { words: before = first, inside } = BRACKET.exec(first)?.groups ?? {};
  const rest = [...(inside && !PRONOUNS.test(inside) ? [inside] : []), ...more];
  const person = readName(before) ?? null;
  if (person) return { is: 'person', person, rest, about: null };
  return readRankedName(before, rest) ?? readTurned(before, more) ?? readAbout(words);
}

function readRankedName(words: string, rest: string[]): PersonLine | null {
  const { rank, name } = RANKED_NAME.exec(words)?.groups ?? {};
  const person = rank && name ? readName(name) : null;
  return person?.familyName ? { is: 'person', person, rest: [rank ?? '', ...rest], about: null } : null;
}

/** "GARCIA, Evan (Ambassador)": a family name before a comma, if a rank or an address follows on the line. */
function readTurned(family: string, [second = '', ...more]: string[]): PersonLine | null {
  const { words: given = second, inside } = BRACKET.exec(second)?.groups ?? {};
  const rest = [...(inside ? [inside] : []), ...more];
  const person = readFamilyFirst(family, given);
  return person && rest.some((part) => isRank(part) || readReach(part))
    ? { is: 'person', person, rest, about: null }
    : null;
}

function readAbout(words: string): PersonLine | null {
  const { about, rest } = ABOUT.exec(words)?.groups ?? {};
  const read = rest === undefined ? null : readPersonLine(rest);
  if (!read || !about) return null;
  if (!isRank(about)) return { ...read, about };
  return read.person.honorific === null ? null : { ...read, rest: [about, ...read.rest] };
}

function readOther(words: string): ContactLine {
  if (isOffice(words)) return { is: 'office', office: words.replace(/\s?:$/, '') };
  return isRank(words) ? { is: 'function', ...readFunction(words) } : { is: 'unknown' };
}
