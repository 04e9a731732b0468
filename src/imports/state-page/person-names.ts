import { CAPITAL, LETTER } from './letters.js';
import { isNoName } from './not-names.js';

const INITIAL = "(?:(?:al|el|ad|as|ash|an|ar)-|[dl][’'])?";
/** A word of a name, with what may be glued before it ("al-", "d’"). */
export const WORD = `${INITIAL}[${CAPITAL}][${LETTER}’'-]{1,40}`;
export const PARTICLE =
  '(?:de|del|della|di|da|do|dos|das|du|des|van|von|der|den|ter|ten|bin|ibn|bint|al|el|la|le|zu|af|av|y|e)';
/** Any but the first, an initial too. */
export const LATER_WORD = `(?:${WORD}|[${CAPITAL}]\\.)`;
/** One word or more. */
export const NAME = `(?:${WORD}|[${CAPITAL}]\\.)(?:\\s(?:${PARTICLE}\\s){0,3}${LATER_WORD}){0,4}`;
/** Two words or more. */
export const FULL_NAME = `${WORD}(?:\\s(?:${PARTICLE}\\s){0,3}${LATER_WORD}){1,4}`;
/** An honorific, or a military rank cut short. */
export const TITLE =
  '(?:(?:[HS]\\.?\\s?E\\.?,?\\s)?(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Mme|Mlle|Madame|Monsieur|Señora|Señor|Sra|Sr|Herr|Frau|Hon|Rev|Atty|Eng|Sheikha?|(?:Lt[\\s.-]{1,2}|Brig[\\s.]{1,2}|Maj[\\s.]{1,2})?(?:Col|Gen)|Lt|Brig|Maj|Capt|Cdr)\\.?(?=\\s)|M\\.(?=\\s)|H\\.?\\s?E\\.?(?=\\s))';

/** Cuts off what can't be in a name ("Anna Berg GCPEA"); null when nothing is left. */
export function realName(written: string): string | null {
  const words = written
    .replace(/[’']s$/u, '')
    .replace(/[’'-]+$/u, '')
    .split(' ');
  const wrong = words.findIndex((word) => isNoName(word) || (/^[A-ZÀ-ÞĀ-ɏḀ-ỿ]{2,5}$/u.test(word) && isAcronym(word)));
  const kept = (wrong < 0 ? words : words.slice(0, wrong))
    .join(' ')
    .replace(new RegExp(`(?:\\s${PARTICLE})+$`, 'u'), '');
  return /[A-Za-zÀ-ɏḀ-ỿ]{2}/u.test(kept) ? kept : null;
}

const isAcronym = (word: string) =>
  /^(?:GCPEA|SSD|CAAC|HRC|UNSC|UNGA|UN|EU|AU|MFA|MOFA|MOD|MOE|HRW|NGO|NGOS|SRSG|WPS|POC|OIC|NY|NYC|GVA)$/.test(word);
