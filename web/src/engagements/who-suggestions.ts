import type { ContactView, PostingView, StateRef } from '../api/types.js';
import type { PeopleOfMission } from '../states/state.js';
import { type Suggestion, suggestionsFor, type WhoToken } from './who.js';

/** So many states are offered, so that people and missions are not pushed out of sight. */
const MOST_STATES = 6;
const MOST = 14;

interface KnownState extends StateRef {
  officialName?: string | null;
}

/**
 * The suggestions for typed words. Once a state is named, its missions and people come before other states, and with
 * nothing typed they alone; before that, states come first.
 */
export function suggestWho(
  states: KnownState[],
  met: { state: StateRef; missions: PeopleOfMission[] }[],
  contacts: ContactView[],
): (typed: string, chosen: WhoToken[]) => Suggestion[] {
  const nearby = met.flatMap(({ state, missions }) => missions.flatMap((one) => ofMission(one, state.id)));
  const everybody = contacts.map((contact) => person(contact, contact.currentPosting));
  const everyState = states.map(
    (state): Suggestion => ({
      token: { is: 'state', state, role: null },
      label: state.name,
      detail: null,
      stateId: null,
    }),
  );
  return (typed, chosen) => {
    const close = suggestionsFor(typed, [...nearby, ...everybody], chosen);
    const wide = typed.trim() === '' && met.length > 0 ? [] : suggestionsFor(typed, everyState, chosen);
    const fewStates = wide.slice(0, MOST_STATES);
    const ranked = met.length > 0 ? [...close, ...fewStates] : [...fewStates, ...close];
    return together(ranked.slice(0, MOST));
  };
}

/** States with states, missions with missions, people with people; the group of the best comes first. */
function together(suggestions: Suggestion[]): Suggestion[] {
  const kinds = [...new Set(suggestions.map(({ token }) => token.is))];
  return kinds.flatMap((kind) => suggestions.filter(({ token }) => token.is === kind));
}

function ofMission({ mission, people }: PeopleOfMission, stateId: string): Suggestion[] {
  const { id, label, city, organisation } = mission;
  const ref = { id, label, city, stateId, organisationId: organisation?.id ?? null };
  return [
    { token: { is: 'mission', mission: ref }, label, detail: null, stateId },
    ...people.map(({ contact, posting }) => ({ ...person(contact, posting), stateId })),
  ];
}

function person(contact: ContactView, posting: PostingView | null): Suggestion {
  const { id, name, familyName } = contact;
  const held = posting && { id: posting.id, rank: posting.rank, missionLabel: posting.mission?.label ?? null };
  const where = posting?.mission?.label ?? posting?.organisation?.name;
  const detail = [posting?.rank ?? posting?.title, where].filter(Boolean).join(' · ');
  return {
    token: { is: 'person', contact: { id, name, familyName }, posting: held },
    label: name,
    detail: detail === '' ? null : detail,
    stateId: posting?.mission?.stateId ?? null,
  };
}
