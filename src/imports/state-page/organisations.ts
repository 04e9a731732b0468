import { ANY_CITY } from './cities.js';
import { disjoint, type Region } from './regions.js';
import type { StateNames } from './state-names.js';

/** An organisation named in a text, as written, with its country office ("Save the Children Spain"). */
export interface OrganisationMatch extends Region {
  name: string;
}

/** Coalition members, agencies and other organisations that act in these notes. Our own name is not among them. */
const NAMES = [
  'Human Rights Watch',
  'HRW',
  'Save the Children',
  'STC',
  'UNICEF',
  'UNESCO',
  'UNHCR',
  'OHCHR',
  'UNDP',
  'OCHA',
  'UN Women',
  'ICRC',
  'International Committee of the Red Cross',
  'Plan International',
  'PLAN',
  'War ?[Cc]hild',
  'Watchlist on Children and Armed Conflict',
  'Watchlist',
  'COOPI',
  'Concern Worldwide',
  'World Vision',
  'Amnesty International',
  'Geneva Call',
  'Norwegian Refugee Council',
  'NRC',
  'Norwegian Church Aid',
  'Education Above All',
  'EAA',
  'Education Cannot Wait',
  'Scholars at Risk',
  'Institute of International Education',
  'CARA',
  'Child Soldiers International',
  'Terre des Hommes',
  "SOS Children[’']s Villages",
  'Right to Education Initiative',
  'Humanity (?:&|and) Inclusion',
  'Handicap International',
  'Oxfam',
  'INEE',
  'INEW',
  'Article 36',
  'Crisis Action',
  'Inter-Parliamentary Union',
];

const ORGANISATION = new RegExp(
  `\\b(?:${NAMES.join('|')})\\b(?:[- ](?:${ANY_CITY}|NL|International|Holland)\\b)?`,
  'gu',
);

/** All organisations named, in order. A country right after the name is its office and no state. */
export function organisationsIn(text: string, states: StateNames): OrganisationMatch[] {
  const found: OrganisationMatch[] = [];
  for (const { 0: name, index } of text.matchAll(ORGANISATION)) {
    const after = index + name.length;
    const [office] = /^[- ]$/.test(text.charAt(after)) ? states.find(text.slice(after + 1, after + 40)) : [];
    const end = office?.start === 0 ? after + 1 + office.end : after;
    found.push({ start: index, end, name: text.slice(index, end) });
  }
  return disjoint(found);
}
