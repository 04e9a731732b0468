import { isNoName } from './not-names.js';
import type { OrganisationMatch } from './organisations.js';
import { FULL_NAME, realName } from './person-names.js';
import { disjoint, insideOf, type Region } from './regions.js';
import type { StateNames } from './state-names.js';

const MEETING =
  '(?:[Mm]et|[Mm]eets|[Mm]eetings?|[Ss]poke|[Tt]alked|[Cc]alls?|Zoom|[Ll]unch|[Dd]inner|[Bb]reakfast|[Cc]offee|[Tt]ea|[Cc]onversation|[Ee]xchange)';
const AFTER_MEETING = new RegExp(
  `\\b${MEETING}\\s(?:(?:again|also|virtually|online|briefly)\\s)?(?:with\\s|w/\\s?|to\\s)?(?<name>${FULL_NAME})`,
  'gu',
);

/**
 * First and family name of someone met, without honorific or rank. Nothing in it may be a word of another kind, a state or
 * an organisation.
 */
export function peopleMet(
  text: string,
  { organisations, states }: { organisations: OrganisationMatch[]; states: StateNames },
): (Region & { name: string })[] {
  const isOrganisation = insideOf(disjoint(organisations));
  return [...text.matchAll(AFTER_MEETING)].flatMap(({ 0: words, index, groups }) => {
    const written = groups?.name ?? '';
    const start = index + words.length - written.length;
    const name = realName(written);
    const isOne = name?.includes(' ') && name.split(' ').every((word) => !isNoName(word)) && /[a-zß-ɏ]{2}/u.test(name);
    if (!name || !isOne || isOrganisation(start) || states.find(name).length > 0) return [];
    return [{ start, end: start + name.length, name }];
  });
}
