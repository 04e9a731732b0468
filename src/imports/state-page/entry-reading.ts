import { asksIn } from './asks.js';
import { datesInBody } from './body-dates.js';
import type { RawEntry } from './entry-split.js';
import { titleOf } from './entry-title.js';
import { commitmentsIn, followUpsIn } from './follow-ups.js';
import { claimsIn, coSponsoredIn, instrumentsIn } from './instruments-named.js';
import { kindsOf } from './kinds.js';
import { mentionsIn } from './mentions.js';
import { missionCitiesIn } from './missions-named.js';
import type { Prose } from './prose.js';
import { quotationsIn } from './quotations.js';
import type { KnownInstrument, PageEntry, PagePerson } from './reading.js';
import { staffIn } from './staff.js';

/** An entry cut out of the page, and the section it stood in. */
export interface SectionEntry extends RawEntry {
  section: PageEntry['section'];
  ref: string;
}

/** An entry with its date and text and nothing read from them. */
export function plainEntry(page: string, { ref, section, prefix, body }: SectionEntry, order: number): PageEntry {
  return {
    ref,
    order,
    section,
    date: prefix?.date ?? null,
    dateText: prefix?.dateText ?? null,
    finerDates: [],
    otherDates: [],
    kind: 'other',
    kinds: ['other'],
    title: prefix?.tag ?? null,
    text: page.slice(body.start, body.end),
    people: [],
    thirdParties: [],
    staff: [],
    organisations: [],
    missionCities: [],
    asks: [],
    mentions: [],
    resolutions: [],
    instruments: [],
    claims: [],
    quotations: [],
    followUps: [],
    commitments: [],
    possibleDuplicateOf: null,
  };
}

/** Reads the text of an entry; `knownStaff` are the colleagues that any entry of the page names. */
export function readEntry(
  entry: PageEntry,
  prose: Prose,
  knownStaff: Set<string>,
  instruments: KnownInstrument[],
): PageEntry {
  const { date } = entry;
  const { people } = prose.people;
  const colleagues = people.filter((person) => isColleague(person, knownStaff)).map(({ name }) => firstName(name));
  const inBrackets = staffInBrackets(people, knownStaff);
  const staff = [...new Set([...staffIn(prose.bare, knownStaff), ...inBrackets, ...colleagues])];
  const asks = asksIn(prose, staff);
  const title = titleOf(prose, entry.title);
  const { mentions, askedAbout } = mentionsIn(prose, asks, title);
  const kinds = kindsOf(prose, title);
  const followUps = followUpsIn(prose, staff, date);
  const dates = datesInBody(prose.own, date);
  return {
    ...entry,
    finerDates: dates.days.filter((day) => day !== date),
    otherDates: dates.others,
    kind: kinds[0] ?? 'other',
    kinds,
    title,
    people: prose.people.people
      .filter((person) => !isColleague(person, knownStaff))
      .map((person) => withoutStaff(person, knownStaff)),
    thirdParties: prose.people.thirdParties,
    staff,
    organisations: [...new Set(prose.organisations.map(({ name }) => name))],
    missionCities: missionCitiesIn(prose),
    asks: asks.map((ask, index) => ({ text: ask.text, states: askedAbout[index] ?? [] })),
    mentions,
    resolutions: coSponsoredIn(prose),
    instruments: instrumentsIn(prose, instruments),
    claims: claimsIn(prose, instruments, date),
    quotations: quotationsIn(prose, title),
    followUps,
    commitments: commitmentsIn(prose, followUps),
  };
}

/** "They met with Odile Tamm": someone without rank or honorific whom the page elsewhere calls by the first name. */
function isColleague({ name, honorific, rank }: PagePerson, staff: Set<string>): boolean {
  return honorific === null && rank === null && staff.has(firstName(name));
}

const firstName = (name: string) => name.split(' ')[0] ?? name;

/** "Second Secretary (Bede)": the bracket may name a colleague who was there, and no portfolio. */
function staffInBrackets(people: PagePerson[], staff: Set<string>): string[] {
  return people.flatMap(({ portfolio }) => (portfolio !== null && staff.has(portfolio) ? [portfolio] : []));
}

function withoutStaff(person: PagePerson, staff: Set<string>): PagePerson {
  return person.portfolio !== null && staff.has(person.portfolio) ? { ...person, portfolio: null } : person;
}
