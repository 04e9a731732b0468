import type { StateInRoleDto } from '../engagements/engagement-parts.dto.js';
import type { CreateEngagementDto } from '../engagements/engagements.dto.js';
import { type Kind, type StateRole, usualRole } from '../engagements/kinds.js';
import { type Acquaintances, idsOf } from './acquaintances.js';
import { informants, oursOf, theirs, withOrganisation } from './people-of-entry.js';
import type { EntryPiece } from './plan.js';
import type { MentionSense } from './state-page/reading.js';
import { clip, line, storable } from './storable.js';

/** What a state has to do with an entry that names it in this sense; the other senses give it no part in it. */
const ROLES: Partial<Record<MentionSense, StateRole>> = {
  'asked-about': 'asked-about',
  'joined-statement-of': 'acted',
  'acted-with': 'acted',
  host: 'hosted',
  objection: 'said-to-hold-a-view',
  met: 'met',
};

/** An entry of the page as an engagement of the state. */
export function engagementOf(entry: EntryPiece, known: Acquaintances): CreateEngagementDto {
  const instruments = instrumentsOf(entry, known);
  return {
    date: entry.date,
    dateText: line(entry.dateText, 300),
    finerDates: entry.finerDates.slice(0, 100),
    kind: entry.kind,
    kinds: entry.kinds,
    states: [],
    stateRoles: rolesOf(entry, known.state),
    title: line(entry.title, 500),
    text: storable(entry.text),
    source: line(informants(entry).map(withOrganisation).join('; '), 2000),
    missions: idsOf(entry.missionCities, known.missions),
    people: entry.people.slice(0, 300).map((person) => theirs(person, known)),
    ours: oursOf(entry, known),
    asks: withWords(entry.asks).map(({ text, states }) => ({
      text: clip(storable(text), 10_000),
      states: states.filter((state) => state !== known.state),
      instrument: askedInstrument(text, instruments, known),
    })),
    instruments,
    quotations: withWords(entry.quotations).map(({ text, speaker }) => ({
      text: clip(storable(text), 20_000),
      speaker: line(speaker, 300),
    })),
  };
}

/** As many as an engagement has room for, without empty ones. */
const withWords = <T extends { text: string }>(list: T[]) =>
  list.filter(({ text }) => text.trim() !== '').slice(0, 100);

/** Of something else we do not know that there was contact. What a page files under good practice the state did by itself. */
function homeRole(kind: Kind, section: EntryPiece['section']): StateRole {
  if (section === 'good-practice') return kind === 'information' ? 'subject' : 'acted';
  return kind === 'other' ? 'subject' : usualRole(kind);
}

function rolesOf({ kinds, section, mentions, subjects }: EntryPiece, home: string): StateInRoleDto[] {
  const roles: StateInRoleDto[] = kinds.map((kind) => ({ state: home, role: homeRole(kind, section) }));
  for (const { state, sense } of mentions) {
    const role = ROLES[sense];
    if (role && state !== home) roles.push({ state, role });
  }
  roles.push(...subjects.map((state) => ({ state, role: 'subject' as const })));
  return [...new Map(roles.map((one) => [`${one.state} ${one.role}`, one])).values()];
}

/** Those named, and the Security Council's resolutions that were co-sponsored: `2427 (2018)` is `sc2427`. */
function instrumentsOf({ instruments, resolutions }: EntryPiece, known: Acquaintances): string[] {
  const numbers = resolutions.map((resolution) => `sc${/\d+/.exec(resolution)?.[0] ?? ''}`);
  return [...new Set([...instruments, ...numbers])].filter((id) => known.instruments.has(id)).slice(0, 100);
}

/** To endorse can only be about the one endorsable instrument that the entry names. */
function askedInstrument(text: string, instruments: string[], { block }: Acquaintances): string | null {
  const [one, another] = instruments.filter((id) => block.has(id));
  return one && !another && /endors/i.test(text) ? one : null;
}
