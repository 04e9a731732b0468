import { CAPITAL, WORD_START } from './letters.js';
import { peopleMet } from './people-met.js';
import { type Context, type Found, titled } from './people-titled.js';
import { LATER_WORD, NAME, realName, WORD } from './person-names.js';
import type { PagePerson, ThirdParty } from './reading.js';
import { disjoint, type Region } from './regions.js';

export interface People {
  /** The counterparts. */
  people: PagePerson[];
  thirdParties: ThirdParty[];
  /** Where the names stand, so that "Jordan" in one is no state. */
  regions: Region[];
  /** Third states whose people these are. */
  statesMet: string[];
}

const UN_TITLE = new RegExp(
  `\\b(?<of>(?:D?SRSG|USG|ASG|Special Rapporteur|Special Representative)(?:\\s(?:CAAC|SVC|VAC|[${CAPITAL}]{2,6}))?)\\s(?<name>${NAME})`,
  'gu',
);
const NAME_OF = new RegExp(
  `${WORD_START}(?<name>${WORD}(?:\\s${LATER_WORD}){1,3})\\s(?:from|of|at|with)\\s(?:the\\s)?`,
  'gu',
);
const NAME_BRACKET = new RegExp(`${WORD_START}(?<name>${WORD}(?:\\s${LATER_WORD}){0,3})\\s\\((?=[^()]{2,60}\\))`, 'gu');

/**
 * Finds the people named with an honorific or a rank, the ranks that follow their names, and those said to belong to an
 * organisation or to another state than `own`. Expects quotations hidden.
 */
export function peopleIn(text: string, context: Context): People {
  const named = [...unPeople(text), ...peopleOfOrganisations(text, context), ...titled(text, context)];
  const met = peopleMet(text, context).map(
    ({ name, ...region }): Found => ({ ...region, person: unranked(name), of: null, state: null }),
  );
  const found = disjoint([...named, ...met]);
  const counterparts = found.filter(({ of }) => of === null);
  return {
    people: merged(counterparts.map(({ person }) => person)),
    thirdParties: found.flatMap(({ person, of }) =>
      of === null ? [] : [{ name: person.name, organisation: of || null }],
    ),
    regions: found.map(({ start, end }) => ({ start, end })),
    statesMet: found.flatMap(({ state }) => (state ? [state] : [])),
  };
}

function unPeople(text: string): Found[] {
  return [...text.matchAll(UN_TITLE)].flatMap((match) => {
    const name = realName(match.groups?.name ?? '');
    if (!name) return [];
    const start = match.index;
    return [{ start, end: start + match[0].length, person: unranked(name), of: match.groups?.of ?? '', state: null }];
  });
}

/** "Mike from Human Rights Watch", "Jo Becker (HRW)". */
function peopleOfOrganisations(text: string, { organisations }: Context): Found[] {
  const starts = new Map(organisations.map((organisation) => [organisation.start, organisation]));
  const matches = [...text.matchAll(NAME_OF), ...text.matchAll(NAME_BRACKET)];
  return matches.flatMap((match) => {
    const organisation = starts.get(match.index + match[0].length);
    const name = realName(match.groups?.name ?? '');
    if (!organisation || !name) return [];
    const start = match.index + match[0].indexOf(name);
    return [{ start, end: start + name.length, person: unranked(name), of: organisation.name, state: null }];
  });
}

const unranked = (name: string): PagePerson => ({ name, honorific: null, rank: null, portfolio: null });

/** One person a name, with the first rank given. */
function merged(people: PagePerson[]): PagePerson[] {
  const byName = new Map<string, PagePerson>();
  for (const person of people) {
    const known = byName.get(person.name);
    if (!known) byName.set(person.name, { ...person });
    else {
      known.honorific ??= person.honorific;
      known.rank ??= person.rank;
      known.portfolio ??= person.portfolio;
    }
  }
  return [...byName.values()];
}
