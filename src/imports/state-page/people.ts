import { CAPITAL, LETTER, WORD_START } from './letters.js';
import type { OrganisationMatch } from './organisations.js';
import { peopleMet } from './people-met.js';
import { FULL_NAME, LATER_WORD, NAME, realName, TITLE, WORD } from './person-names.js';
import { RANK, rankAt, readRank } from './ranks.js';
import type { PagePerson, ThirdParty } from './reading.js';
import { disjoint, type Region } from './regions.js';
import type { StateNames } from './state-names.js';

export interface People {
  /** The counterparts. */
  people: PagePerson[];
  thirdParties: ThirdParty[];
  /** Where the names stand, so that "Jordan" in one is no state. */
  regions: Region[];
  /** Third states whose people these are. */
  statesMet: string[];
}

const OFFICE_OF = '(?:\\sof\\s(?:Foreign\\sAffairs|Defen[cs]e|Education|Justice|the\\sInterior))?';

const TITLED = new RegExp(
  `(?:${WORD_START}(?<first>${RANK}),?\\s|\\b)(?<title>${TITLE})\\s(?:(?<rank>${RANK})\\.?\\s)?(?<name>${NAME})`,
  'gu',
);
const RANKED = new RegExp(`(?<![${LETTER}0-9-])(?<rank>${RANK}${OFFICE_OF})\\.?\\s(?<name>${NAME})`, 'gu');
const NAMED_THEN_RANK = new RegExp(`${WORD_START}(?<name>${FULL_NAME}),\\s(?=(?:the\\s|then\\s){0,2}${RANK})`, 'gu');
/** "the Foreign Minister, Ana Roux, …" */
const RANK_THEN_NAMED = new RegExp(
  `(?<=(?:[Tt]he|[Tt]heir|[Ii]ts|[Nn]ew)\\s)(?<rank>${RANK}${OFFICE_OF}),\\s(?<later>${FULL_NAME})(?=[,.;)]|\\sand\\s|$)`,
  'gu',
);
const UN_TITLE = new RegExp(
  `\\b(?<of>(?:D?SRSG|USG|ASG|Special Rapporteur|Special Representative)(?:\\s(?:CAAC|SVC|VAC|[${CAPITAL}]{2,6}))?)\\s(?<name>${NAME})`,
  'gu',
);
const NAME_OF = new RegExp(
  `${WORD_START}(?<name>${WORD}(?:\\s${LATER_WORD}){1,3})\\s(?:from|of|at|with)\\s(?:the\\s)?`,
  'gu',
);
const NAME_BRACKET = new RegExp(`${WORD_START}(?<name>${WORD}(?:\\s${LATER_WORD}){0,3})\\s\\((?=[^()]{2,60}\\))`, 'gu');

/** Ranks that are never the first word of something else; the others need a name of two words. */
const SURE_RANK =
  /(?:ambassador|amb|counsell?or|attach[eé]e?|secretary|minister|representative|advis[eo]r|consul|colonel|charg[eé]e?|PR|DPR|FM)\.?$/i;
const ELSEWHERE = /^,?\s(?:\(|(?:of|from)\s(?:the\s)?(?:(?:Permanent\s)?(?:Mission|Embassy)\sof\s(?:the\s)?)?)/u;

/** What is known when the people of an entry are looked for; `own` is the page's state. */
export interface Context {
  organisations: OrganisationMatch[];
  states: StateNames;
  own: string | null;
}

interface Affiliation {
  name: string;
  iso3: string | null;
}

interface Found extends Region {
  person: PagePerson;
  of: string | null;
  state: string | null;
}

/**
 * Finds the people named with an honorific or a rank, the ranks that follow their names, and those said to belong to an
 * organisation or to another state than `own`. Expects quotations hidden.
 */
export function peopleIn(text: string, context: Context): People {
  const named = [...unPeople(text), ...peopleOfOrganisations(text, context), ...titled(text, context)];
  const met = peopleMet(text, context).map(
    (met): Found => ({ ...met, person: unranked(met.name), of: null, state: null }),
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

function titled(text: string, context: Context): Found[] {
  const found: Found[] = [];
  for (const match of [TITLED, RANKED, NAMED_THEN_RANK, RANK_THEN_NAMED].flatMap((one) => [...text.matchAll(one)])) {
    const { title, first, rank: before = first, name: written = '', later } = match.groups ?? {};
    const name = realName(later ?? written);
    if (
      !name ||
      (later && context.states.find(name).length > 0) ||
      (before && !title && !SURE_RANK.test(before) && !name.includes(' '))
    )
      continue;
    const start = match.index;
    const nameEnd = start + match[0].indexOf(name) + name.length;
    const after = rankAfter(text, nameEnd);
    const end = after?.end ?? nameEnd;
    const ranks = [before, after?.rank ?? rankBefore(text, start)].filter((rank) => rank !== undefined);
    const rank = ranks.length > 0 ? ranks.join(', ') : null;
    const person = { name, honorific: title ?? null, rank, portfolio: after?.portfolio ?? null };
    const belongs = affiliation(text, { start, end }, context);
    const foreign = belongs !== null && belongs.iso3 !== context.own;
    found.push({ start, end, person, of: foreign ? belongs.name : null, state: foreign ? belongs.iso3 : null });
  }
  return found;
}

const RANK_BEFORE = new RegExp(
  `(?:[Tt]he|[Nn]ew|[Tt]heir|[Ii]ts|[Ll]e|[Ll]a|[Ee]l)\\s(?<rank>${RANK}(?:\\sof\\s[^,.;]{2,60})?)(?:\\s(?:at|in|for)\\s[^,.;]{2,60})?,\\s$`,
  'u',
);

/** "the Permanent Secretary of the Ministry of Education, Dr. Bello". */
function rankBefore(text: string, at: number): string | undefined {
  return RANK_BEFORE.exec(text.slice(Math.max(0, at - 140), at))?.groups?.rank;
}

/** "(Human Rights)", ", Humanitarian Affairs Section". */
const PORTFOLIO_AFTER =
  /^(?:\s\((?<inside>[^()]{2,60})\)|,\s(?<section>[A-Z][A-Za-z\s&-]{2,45}?\s(?:Section|Division|Department|Unit|Desk|Directorate))\b)/u;

function rankAfter(text: string, at: number): { rank: string; portfolio: string | null; end: number } | null {
  const opening = /^(?:,\s(?:the\s)?|\s\(|\s[–-]\s)/u.exec(text.slice(at, at + 8))?.[0];
  if (!opening) return null;
  const read = rankAt(text, at + opening.length);
  if (!read) return null;
  const bracket = opening === ' (' ? null : PORTFOLIO_AFTER.exec(text.slice(read.end, read.end + 70));
  const portfolio = bracket?.groups?.inside ?? bracket?.groups?.section;
  const end = read.end + (bracket?.[0].length ?? 0);
  return { ...readRank(read.rank), ...(portfolio ? { portfolio } : {}), end };
}

/** Whom a person is said to belong to: "Ambassador Lund of Norway", "the Norwegian Ambassador Lund", "Mr. Roy from HRW". */
function affiliation(text: string, { start, end }: Region, context: Context): Affiliation | null {
  const link = ELSEWHERE.exec(text.slice(end, end + 60))?.[0];
  if (link) {
    const organisation = context.organisations.find((organisation) => organisation.start === end + link.length);
    if (organisation) return { name: organisation.name, iso3: null };
    const rest = text.slice(end + link.length, end + link.length + 60);
    const [state] = context.states.find(rest);
    if (state?.start === 0) return { iso3: state.iso3, name: rest.slice(0, state.end) };
  }
  const from = Math.max(0, start - 30);
  const before = context.states.find(text.slice(from, start + 30)).findLast((state) => from + state.end === start - 1);
  return before ? { iso3: before.iso3, name: context.states.nameOf(before.iso3) } : null;
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
