import type { ContactRef, MissionRef, StateRef } from '../api/types.js';
import type { Engagement, StateRole } from './engagement.js';

/** Whom we met: one token each. `role` is null until someone, or the kind of act, says it. */
export type WhoToken =
  | { is: 'state'; state: StateRef; role: StateRole | null }
  | { is: 'mission'; mission: MissionRef }
  | {
      is: 'person';
      contact: ContactRef;
      posting: { id: string; rank: string | null; missionLabel: string | null } | null;
    }
  | { is: 'named'; name: string; rank: string | null };

/** A person of a state with the posting held today, as suggested. */
export interface Suggestion {
  token: WhoToken;
  label: string;
  detail: string | null;
  stateId: string | null;
}

/** The same key for the same person or place, so that nobody is added twice. */
export function keyOfWho(token: WhoToken): string {
  switch (token.is) {
    case 'state':
      return `state:${token.state.id}${token.role === null ? '' : `:${token.role}`}`;
    case 'mission':
      return `mission:${token.mission.id}`;
    case 'person':
      return `person:${token.contact.id}`;
    case 'named':
      return `named:${token.name.toLowerCase()}`;
  }
}

/** Adds a token, with the state of a mission or person first when `stateOf` knows one that is not there yet. */
export function addWho(tokens: WhoToken[], token: WhoToken, state: StateRef | null): WhoToken[] {
  const present = new Set(tokens.map(keyOfWho));
  const added = [...tokens];
  if (state && token.is !== 'state' && !hasState(tokens, state.id)) {
    added.push({ is: 'state', state, role: null });
  }
  const there = token.is === 'state' ? hasState(tokens, token.state.id) : present.has(keyOfWho(token));
  return there ? added : [...added, token];
}

function hasState(tokens: WhoToken[], id: string): boolean {
  return tokens.some((token) => token.is === 'state' && token.state.id === id);
}

/** "Amira Haddad, First Secretary" is a name and a rank. Null for blanks. */
export function readPerson(typed: string): { name: string; rank: string | null } | null {
  const [name = '', ...rest] = typed.split(',');
  const rank = rest.join(',').trim();
  return name.trim() === '' ? null : { name: name.trim(), rank: rank === '' ? null : rank };
}

/** Suggestions that hold every typed word at the start of one of their own, the label's matches before the detail's. */
export function suggestionsFor(typed: string, all: Suggestion[], chosen: WhoToken[]): Suggestion[] {
  const taken = new Set(chosen.map(keyOfWho));
  const words = wordsOf(typed);
  const ranked: { suggestion: Suggestion; rank: number; order: number }[] = [];
  all.forEach((suggestion, order) => {
    const { token } = suggestion;
    if (token.is === 'state' ? hasState(chosen, token.state.id) : taken.has(keyOfWho(token))) return;
    const rank = rankOf(words, suggestion);
    if (rank !== null) ranked.push({ suggestion, rank, order });
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.order - b.order).map((one) => one.suggestion);
}

/** Whether every typed word begins some word of the texts. */
export function matches(typed: string, texts: string[]): boolean {
  const own = texts.flatMap(wordsOf);
  return wordsOf(typed).every((word) => begins(own, word));
}

/** The tokens of a kept engagement. The states that an ask is about stand with the ask. */
export function whoOf(engagement: Pick<Engagement, 'states' | 'missions' | 'people' | 'asks'>): WhoToken[] {
  const asked = new Set(engagement.asks.flatMap(({ states }) => states.map(({ id }) => id)));
  return [
    ...engagement.states
      .filter(({ state, role }) => role !== 'asked-about' || !asked.has(state.id))
      .map(({ state, role }): WhoToken => ({ is: 'state', state, role })),
    ...engagement.missions.map((mission): WhoToken => ({ is: 'mission', mission })),
    ...engagement.people.map((person): WhoToken => personToken(person)),
  ];
}

function personToken({ contact, posting, name, rank }: Engagement['people'][number]): WhoToken {
  if (!contact) return { is: 'named', name, rank };
  return {
    is: 'person',
    contact,
    posting: posting && { id: posting.id, rank: posting.rank, missionLabel: posting.missionLabel },
  };
}

function rankOf(words: string[], { label, detail }: Suggestion): number | null {
  const own = wordsOf(label);
  const more = wordsOf(detail ?? '');
  if (!words.every((word) => begins(own, word) || begins(more, word))) return null;
  if (words.length === 0) return 0;
  if (own.join(' ').startsWith(words.join(' '))) return 0;
  return words.every((word) => begins(own, word)) ? 1 : 2;
}

const begins = (among: string[], start: string) => among.some((word) => word.startsWith(start));

/** Lower case, without accents or signs, so that "cote d" finds Côte d’Ivoire. */
function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
