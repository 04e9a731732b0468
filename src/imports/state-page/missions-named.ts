import { ANY_CITY, cityName } from './cities.js';
import { WORD_END } from './letters.js';
import type { Prose } from './prose.js';
import { insideOf } from './regions.js';

const OFFICE =
  '(?:[Mm]ission|[Ee]mbassy|[Aa]mbassador|PR|DPR|[Rr]epresentative|[Ee]xperts?|[Cc]ounsell?or|[Mm]ission\\srep|[Rr]ep|[Ff]ocal\\spoint|[Aa]ttach[eé]|[Ss]ecretary|[Aa]dvis[eo]r)';
const IN_CITY = new RegExp(
  `\\b${OFFICE}(?:\\s(?:of|to)\\s(?:the\\s)?[A-Za-zÀ-ɏ\\s’'-]{2,40}?)?,?\\s(?:in|of)\\s(?<city>${ANY_CITY})`,
  'gu',
);
const CITY_OFFICE = new RegExp(`\\b(?<city>${ANY_CITY})(?:-based)?\\s(?:[Pp]ermanent\\s)?${OFFICE}${WORD_END}`, 'gu');
const MET_IN = new RegExp(`\\bmet\\s(?:again\\s)?in\\s(?<city>${ANY_CITY})\\swith\\s`, 'gu');

/** What someone means to do, or advises, has not reached a mission yet. */
const NOT_YET = /\b(?:will|would|could|plans? to|intends? to|recommended|suggested|should)\s/u;

/** Cities of the missions an entry tells of ("the Mission in Geneva", "NY Ambassador"), by their usual names. */
export function missionCitiesIn(prose: Prose): string[] {
  const matches = [IN_CITY, CITY_OFFICE, MET_IN].flatMap((pattern) => [...prose.own.matchAll(pattern)]);
  const notYet = prose.sentences.flatMap((sentence) => {
    const at = sentence.text.search(NOT_YET);
    return at < 0 ? [] : [{ start: sentence.start + at, end: sentence.end }];
  });
  const ofOthers = (at: number) =>
    prose.states.some(({ iso3, start }) => iso3 !== prose.home && start > at && start < at + 30);
  const isNotYet = insideOf(notYet);
  const own = matches
    .sort((a, b) => a.index - b.index)
    .filter(
      ({ index, 0: words }) =>
        !isNotYet(index) && !promises(prose, index + words.length) && !(/\s(?:of|to)\s/.test(words) && ofOthers(index)),
    );
  return [...new Set(own.map(({ groups }) => cityName(groups?.city ?? '')))];
}

/** "The Mission in Geneva will contact …" is a promise. */
function promises(prose: Prose, after: number): boolean {
  return /^,?\s(?:will|would)\s/.test(prose.own.slice(after, after + 8));
}
