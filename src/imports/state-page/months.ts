/** Month names as notes write them, January first: English, French, Spanish, Portuguese, in full and short. */
const NAMES: string[][] = [
  ['January', 'Jan', 'janvier', 'janv', 'enero', 'ene', 'janeiro'],
  ['February', 'Feb', 'février', 'fevrier', 'févr', 'febrero', 'fevereiro'],
  ['March', 'Mar', 'mars', 'marzo', 'março'],
  ['April', 'Apr', 'avril', 'avr', 'abril', 'abr'],
  ['May', 'mai', 'mayo', 'maio'],
  ['June', 'Jun', 'juin', 'junio', 'junho'],
  ['July', 'Jul', 'juillet', 'juil', 'julio', 'julho'],
  ['August', 'Aug', 'août', 'aout', 'agosto'],
  ['September', 'Sept', 'Sep', 'septembre', 'septiembre', 'setiembre', 'setembro'],
  ['October', 'Oct', 'octobre', 'octubre', 'outubro'],
  ['November', 'Nov', 'novembre', 'noviembre', 'novembro'],
  ['December', 'Dec', 'décembre', 'decembre', 'diciembre', 'dic', 'dezembro'],
];

const NUMBERS = new Map(NAMES.flatMap((names, index) => names.map((name) => [plain(name), index + 1] as const)));

const SEASONS = new Map([
  ['spring', 21],
  ['summer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
]);

function plain(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]|\./gu, '')
    .toLowerCase();
}

/** 1 to 12, whatever the language, case, accents or a full stop at the end; 0 for another word. */
export function monthNumber(word: string): number {
  return NUMBERS.get(plain(word)) ?? 0;
}

/** The EDTF season code, 21 (spring) to 24 (winter); 0 for another word. */
export function seasonNumber(word: string): number {
  return SEASONS.get(word.toLowerCase()) ?? 0;
}

const ALL = NAMES.flat().sort((a, b) => b.length - a.length);
const AS_LISTED = new Map(ALL.map((name) => [name.toLowerCase(), name]));

/** "JANUARY" and "january" as "January"; a word that is no month stays. Never changes the length. */
export function monthAsListed(word: string): string {
  return AS_LISTED.get(word.toLowerCase()) ?? word;
}

const NO_LETTER = '(?![A-Za-z\\u00c0-\\u024f\\u0300-\\u036f])';

/** A full stop belongs to a month only where it is cut short. */
function oneOf(names: string[]): string {
  const [short, full] = [names.filter((name) => name.length < 5), names.filter((name) => name.length >= 5)];
  return `(?:(?:${full.join('|')})${NO_LETTER}|(?:${short.join('|')})${NO_LETTER}\\.?)`;
}

/** Any month name, as listed. */
export const ANY_MONTH = oneOf(ALL);

/** Names written with a capital, so that "may", "march" and "mars" stay ordinary words. */
export const CAPITAL_MONTH = oneOf(ALL.filter((name) => /^[A-Z]/.test(name)));

/** French, Spanish and Portuguese names, which have no capital. */
export const LOWER_MONTH = oneOf(ALL.filter((name) => /^[^A-Z]/.test(name)));

export const SEASON = `(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)${NO_LETTER}`;
