import { CAPITAL, LETTER } from './letters.js';
import { isNoName } from './not-names.js';
import { isRank } from './ranks.js';

/** A name as written, without the honorific, and the part of it in capitals. */
export interface NamedPerson {
  honorific: string | null;
  name: string;
  familyName: string | null;
}

const HONORIFIC =
  /^(?:(?:H\.?\s?E\.?|S\.?\s?E\.?)[,\s]\s{0,2})?(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Dra|Prof|Professor|Amb|Emb|Ambassador|Ambassadeur|Ambassadrice|Embajadora?|Sir|Dame|Lord|Lady|Mme|Mlle|Madame|Madam|Monsieur|M|Señora?|Sra?|Don|Doña|Herr|Frau|Hon|Rev|Atty|Eng|Ing|Lic|Col|Colonel|Gen|General|Maj|Major|Capt|Captain|Lt|Brig|Cdr|Cmdr|Sgt|Sheikha?|Prince|Princess)\.?\s{1,2}){1,3}|^(?:H\.?\s?E\.?|S\.?\s?E\.?)\s{1,2}/u;
const ARABIC = '(?:al|el|ad|as|ash|an|ar)-';
const NAME_WORD = new RegExp(`^(?:${ARABIC}|[dl][’'])?[${CAPITAL}][${LETTER}’'.-]*$`, 'u');
const PARTICLE =
  /^(?:de|del|della|di|da|do|dos|das|du|des|van|von|der|den|ter|ten|bin|ibn|bint|al|el|la|le|zu|af|av|y|e|los|las|\/)$/iu;
const OFFICE_WORD =
  /\b(?:ministry|minist[èe]re|ministerio|department|directorate|division|mission|embassy|office|unit|delegation|secr[ée]tariat|commission|section|bureau)\b/iu;
/** Orders and degrees after a name are no part of it. */
const AFTER_NAME = /(?:,?\s(?:CMG|KCMG|OBE|MBE|CBE|DBE|KC|QC|MP|Ph\.?D\.?|LL\.?M\.?|Esq\.?))+$/u;

/** A name, if the words are one: with an honorific, or of two words and more with a family name in capitals. */
export function readName(words: string): NamedPerson | null {
  const honorific = HONORIFIC.exec(words)?.[0] ?? '';
  const name = words.slice(honorific.length).replace(AFTER_NAME, '').trim();
  const parts = name.split(/\s+/);
  if (!isName(parts)) return null;
  const familyName = capitalsOf(parts);
  const bare = honorific === '';
  if (familyName === null && (bare || isRank(name))) return null;
  if (bare && (parts.length < 2 || isRank(name) || OFFICE_WORD.test(name) || isOther(parts))) return null;
  return { honorific: honorific.trim() || null, name, familyName };
}

/** "DELA CRUZ, Maria Josefina": the family name first, in capitals; both parts must be names alone. */
export function readFamilyFirst(family: string, given: string): NamedPerson | null {
  const [familyParts, givenParts] = [family.split(/\s+/), given.split(/\s+/)];
  const capitals = familyParts.every((part) => isCapitals(part) || PARTICLE.test(part));
  if (!capitals || !isName(familyParts) || !isName(givenParts) || givenParts.some(isCapitals)) return null;
  if (isRank(given) || OFFICE_WORD.test(given) || givenParts.length > 4) return null;
  return { honorific: null, name: `${given} ${family}`, familyName: family };
}

/** "UN Political" has a word in capitals and is no one. */
const isOther = (parts: string[]) => parts.some((part) => !isCapitals(part) && isNoName(part));

/** Whether the words are written as names are, which many other words are too. */
export function isName(parts: string[]): boolean {
  if (parts.length > 8 || !parts.every((part) => NAME_WORD.test(part) || PARTICLE.test(part))) return false;
  return NAME_WORD.test(parts.at(-1) ?? '') && parts[0] !== '/';
}

/** "McDONALD", "O'BRIEN" and "d’ALMEIDA" are in capitals; "J." is an initial. */
function isCapitals(word: string): boolean {
  const letters = word
    .replace(new RegExp(`^(?:Mc|Mac|[dl][’']|${ARABIC})(?=[${CAPITAL}])`, 'u'), '')
    .replace(new RegExp(`[^${LETTER}]`, 'gu'), '');
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
