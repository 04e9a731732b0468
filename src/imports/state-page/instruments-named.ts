import { datesInBody } from './body-dates.js';
import { type Prose, withHome } from './prose.js';
import type { KnownInstrument, PageClaim } from './reading.js';
import { ROMANCE_ENDORSED } from './romance.js';

const NUMBER =
  '(?:A\\/(?:HRC\\/)?RES\\/\\d{1,3}\\/\\d{1,4}|\\d{3,4}|\\d{1,2}\\/\\d{1,4})(?:\\s?\\((?:19|20)\\d\\d\\))?';
const RESOLUTION = new RegExp(
  `\\b(?:(?:[Rr][eé]solutions?|[Rr]esoluci[oó]n(?:es)?|[Rr]es\\.?|UN\\s?SC\\s?R(?:es)?|UNSRC|SCR|UNGA\\s?[Rr]es(?:olution)?)\\s?(?:[Nn]os?\\.?\\s)?)(?<list>${NUMBER}(?:(?:,\\s|\\sand\\s|,\\sand\\s)${NUMBER}){0,9})`,
  'gu',
);
const ONE = new RegExp(NUMBER, 'gu');
const CO_SPONSORED = /[Cc]o-?[Ss]ponsor(?:ed|s|ing|ship)\b|[Cc]o-?parrain|[Cc]o-?patrocin/u;
const NOT_DONE =
  /(?:ask|urg|encourag|will|would|could|not|declin|demand|pid)[A-Za-zÀ-ɏ]*\s(?:[A-Za-zÀ-ɏ’']+\s){0,6}[Cc]o-?(?:[Ss]ponsor|parrain|patrocin)/iu;

/** The resolutions that the text says were co-sponsored, as written: `2427 (2018)`, `2601` (also from "UNSRC2601"). */
export function coSponsoredIn(prose: Prose): string[] {
  const found = prose.sentences
    .filter(({ text }) => CO_SPONSORED.test(text) && !NOT_DONE.test(text))
    .flatMap(({ text }) => [...text.matchAll(RESOLUTION)])
    .flatMap(({ groups }) => [...(groups?.list ?? '').matchAll(ONE)].map(([number]) => number));
  return [...new Set(found)];
}

/** Notes say "the Declaration" and "the Guidelines" for these two, unless another declaration is named. */
const BARE: [string, RegExp][] = [
  ['ssd', /(?<!(?:Political|Universal|Joint|Paris|Kigali)\s)\bDeclaration\b(?!\s(?:of|on)\s)/u],
  ['ssd-guidelines', /\bGuidelines\b/u],
];

/** Ids of the instruments named, also in what is quoted, in the order they are known. */
export function instrumentsIn(prose: Prose, instruments: KnownInstrument[]): string[] {
  return instrumentsNamed(prose.text, instruments);
}

function instrumentsNamed(text: string, instruments: KnownInstrument[]): string[] {
  const numbers = new Set(
    [...text.matchAll(RESOLUTION)].flatMap(({ groups }) => groups?.list?.match(/\d{3,4}/g) ?? []),
  );
  const named = instruments.filter((instrument) => {
    const number = /resolution (\d{3,4})/i.exec(instrument.name)?.[1];
    return number === undefined ? isNamed(text, instrument) : numbers.has(number);
  });
  const ids = new Set(named.map(({ id }) => id));
  const declaration = named.some(({ id, name }) => id !== 'ssd' && /declaration/i.test(name));
  for (const [id, word] of BARE) {
    if (instruments.some((instrument) => instrument.id === id) && word.test(text) && !(id === 'ssd' && declaration))
      ids.add(id);
  }
  return instruments.map(({ id }) => id).filter((id) => ids.has(id));
}

function isNamed(text: string, { name, names }: KnownInstrument): boolean {
  return [name, ...names].some((alias) => alias.length > 2 && includesWord(text, alias));
}

function includesWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at < 0) return false;
  return !/[A-Za-zÀ-ɏ0-9]/u.test(text.charAt(at - 1)) && !/[A-Za-zÀ-ɏ0-9]/u.test(text.charAt(at + word.length));
}

const ENDORSED =
  /(?:^|[.;]\s?|(?:They|It|Government|\uE001)\s)(?:(?:has|have|formally|officially|also)\s){0,2}(?:[Ee]ndorsed|[Aa]nnounced (?:its |their |the )?endorsement)\b/u;

/**
 * The state's own endorsements as sentences tell them ("Endorsed in June 2016."), which may be finer than the block's
 * year. `date` is the entry's, used when the sentence has none.
 */
export function claimsIn(prose: Prose, instruments: KnownInstrument[], date: string | null): PageClaim[] {
  return prose.sentences.flatMap((sentence) => {
    const { text, start, end } = sentence;
    const own = withHome(prose, sentence);
    const at = Math.max(own.search(ENDORSED), own.search(ROMANCE_ENDORSED));
    if (at < 0) return [];
    const [instrument = 'ssd'] = instrumentsNamed(text, instruments).filter((id) => id !== 'ssd-guidelines');
    const said = dateOfClaim(text.slice(at), date);
    return [{ instrument, act: 'endorse', date: said, text: prose.text.slice(start, end) }];
  });
}

/** When it endorsed, as far as the clause says; else the day or month that the entry itself is of. */
function dateOfClaim(text: string, date: string | null): string | null {
  const [clause = ''] = text.split(';');
  const { days, others } = datesInBody(clause, date);
  const year = /[Ee]ndorsed(?: the SSD| the (?:Safe Schools )?Declaration)? in ((?:19|20)\d\d)(?!\d)/u.exec(
    clause,
  )?.[1];
  return days[0] ?? others[0] ?? year ?? date;
}
