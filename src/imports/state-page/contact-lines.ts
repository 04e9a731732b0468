import { isRank, RANK, type RankReading, readRank } from './ranks.js';
import { NOTHING } from './sections.js';

/** What a line of the contacts says, on its own. */
export type ContactLine =
  | { is: 'group'; group: string; city: string | null }
  | { is: 'general'; rest: string }
  | { is: 'others'; rest: string }
  | { is: 'nothing' }
  | { is: 'emails'; emails: string[] }
  | { is: 'phones'; phones: string[] }
  | { is: 'person'; person: NamedPerson; rest: string[] }
  | ({ is: 'rank' } & RankReading)
  | { is: 'office'; office: string }
  | { is: 'unknown' };

/** A name as written, without the honorific, and the part of it in capitals. */
export interface NamedPerson {
  honorific: string | null;
  name: string;
  familyName: string | null;
}

const GROUP = /^(?<city>[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ\s.’'-]{1,40}?)\s(?:permanent\s)?missions?$/iu;
const NETWORK = /^(?:state-led implementation network|additional(?: contacts)?)$/i;
const GENERAL = /^general\s(?:e-?mails?|e-?mail addresses|contacts?)(?:\(s\))?\s?:?\s{0,3}/i;
const OTHERS = /^other contacts?\s?:?\s{0,3}/i;
const EMAIL = /^[^\s@,;:<>()]{1,64}@[^\s@,;:<>()]{1,190}\.[A-Za-zÀ-ɏ]{2,24}$/u;
const LABEL =
  /^(?:e-?mails?|mail|courriel|t[eé]l|t[eé]l[eé]phone|phone|mobile|mob|cell|fax|office|direct|whatsapp|t|m|p|f|e)\s?[.:)]{0,2}$/i;
const PHONE = /^\(?\+?\d[\d\s()./-]{5,30}(?:\s?(?:ext|x)\.?\s?\d{1,6})?$/i;
const PHONE_LABEL =
  /^(?:t[eé]l|t[eé]l[eé]phone|phone|mobile|mob|cell|fax|office|direct|whatsapp|t|m|p)\s?[.:]{1,2}\s{0,3}/i;
const OFFICE =
  /^(?:the\s)?(?:ministry|ministère|ministerio|department|directorate|division|permanent mission|mission|embassy|office|unit|delegation|secretariat|national commission|section|bureau)\b/iu;

/** Reads one line; `words` are trimmed. */
export function readContactLine(words: string): ContactLine {
  if (words.length > 300) return { is: 'unknown' };
  const group = NETWORK.test(words) ? null : GROUP.exec(words)?.groups?.city;
  if (group) return { is: 'group', group: titleCase(group), city: titleCase(group) };
  if (NETWORK.test(words)) return { is: 'group', group: words, city: null };
  if (GENERAL.test(words)) return { is: 'general', rest: words.replace(GENERAL, '') };
  if (OTHERS.test(words)) return { is: 'others', rest: words.replace(OTHERS, '') };
  if (NOTHING.test(words)) return { is: 'nothing' };
  return readEmails(words) ?? readPhones(words) ?? readPersonLine(words) ?? readOther(words);
}

const titleCase = (words: string) =>
  words.replace(/[A-Za-zÀ-ɏ]+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());

const isEmail = (word: string) => EMAIL.test(word);

/** Addresses and nothing else but a label. */
function readEmails(words: string): ContactLine | null {
  const parts = words
    .replace(/mailto:/gi, ' ')
    .split(/[\s,;|<>()/]+/)
    .map((part) => part.replace(/[.:]+$/, ''))
    .filter((part) => part !== '');
  const emails = parts.filter(isEmail);
  const only = parts.every((part) => isEmail(part) || LABEL.test(part) || /^(?:and|or|et|y)$/i.test(part));
  return emails.length > 0 && only ? { is: 'emails', emails: [...new Set(emails)] } : null;
}

function readPhones(words: string): ContactLine | null {
  const parts = words.split(/\s?[;,|]\s?|\s\/\s/).map((part) => part.replace(PHONE_LABEL, '').trim());
  return parts.every((part) => PHONE.test(part)) ? { is: 'phones', phones: parts } : null;
}

const RANKED_NAME = new RegExp(`^(?<rank>${RANK})\\s(?<name>.+)$`, 'u');

/** A person alone, or with rank and address after commas. */
function readPersonLine(words: string): ContactLine | null {
  const [first = '', ...rest] = words.split(/\s?[,;|\t]\s?|\s[–—-]\s/);
  const parts = rest.map((part) => part.trim()).filter((part) => part !== '');
  const person = readName(first.trim());
  if (person) return { is: 'person', person, rest: parts };
  const { rank, name } = RANKED_NAME.exec(first.trim())?.groups ?? {};
  const ranked = rank && name ? readName(name) : null;
  return ranked?.familyName ? { is: 'person', person: ranked, rest: [rank ?? '', ...parts] } : null;
}

function readOther(words: string): ContactLine {
  if (isRank(words) && !OFFICE.test(words)) return { is: 'rank', ...readRank(words) };
  return OFFICE.test(words) ? { is: 'office', office: words } : { is: 'unknown' };
}

const HONORIFIC =
  /^(?:(?:H\.?\s?E\.?|S\.?\s?E\.?)[,\s]\s{0,2})?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Amb|Ambassador|Ambassadeur|Ambassadrice|Embajadora?|Sir|Dame|Lord|Lady|Mme|Mlle|Madame|Monsieur|M|Señora?|Sra?|Don|Doña|Hon|Rev|Col|Colonel|Gen|General|Maj|Major|Capt|Captain|Lt|Brig|Cdr|Sheikha?|Prince|Princess)\.?\s{1,2}){1,3}|^(?:H\.?\s?E\.?|S\.?\s?E\.?)\s{1,2}/u;
const NAME_WORD =
  /^(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-\u036f’'.-]*|(?:al|el|ad|as|ash|an|ar)-[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-\u036f’'-]*|[dl][’'][A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-\u036f’'-]*)$/u;
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|des|van|von|der|den|ter|ten|bin|ibn|bint|al|el|la|le|zu|af|av|y|e|los|las)$/iu;

/** A name, if the words are one: with an honorific, or with a family name in capitals. */
export function readName(words: string): NamedPerson | null {
  const honorific = HONORIFIC.exec(words)?.[0] ?? '';
  const name = words.slice(honorific.length).trim();
  const parts = name.split(/\s+/);
  if (parts.length > 8 || !parts.every((part) => NAME_WORD.test(part) || PARTICLE.test(part))) return null;
  if (!parts.some((part) => NAME_WORD.test(part))) return null;
  const familyName = capitalsOf(parts);
  if (honorific === '' && (familyName === null || isRank(name) || OFFICE.test(name))) return null;
  return { honorific: honorific.trim() || null, name, familyName };
}

/** "McDONALD", "O'BRIEN" and "d’ALMEIDA" are in capitals; "J." is an initial. */
function isCapitals(word: string): boolean {
  const letters = word
    .replace(/^(?:Mc|Mac|[dl][’']|(?:al|el|ad|as|ash|an|ar)-)(?=[A-ZÀ-ÞĀ-ɏ])/u, '')
    .replace(/[^A-Za-zÀ-ɏ]/gu, '');
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

/** The words in capitals at the end or the beginning, with the particles that lead to them; null when all or none are. */
function capitalsOf(parts: string[]): string | null {
  const inCapitals = parts.map(isCapitals);
  if (parts.length === 1) return inCapitals[0] ? parts[0]! : null;
  if (inCapitals.every((capitals) => capitals) || !inCapitals.includes(true)) return null;
  let start = inCapitals.indexOf(true);
  let end = inCapitals.lastIndexOf(true) + 1;
  if (end === parts.length) while (start > 1 && PARTICLE.test(parts[start - 1]!)) start--;
  else if (start !== 0) end = start + 1;
  return parts.slice(start, end).join(' ');
}
