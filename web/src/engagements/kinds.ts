import type { components } from '../api/schema.js';

/** The kinds of act, in the order people reach for them. */
export const KINDS = [
  'meeting',
  'call',
  'corridor',
  'letter',
  'statement',
  'email',
  'message',
  'event',
  'side-event',
  'briefing',
  'visit',
  'reception',
  'note-verbale',
  'joint-statement',
  'co-sponsorship',
  'vote',
  'endorsement',
  'submission',
  'information',
  'other',
] as const satisfies readonly Kind[];

export type Kind = components['schemas']['EngagementKind'];

/** The kinds with a word that begins as typed; all of them for nothing typed. `nameOf` gives the word on screen. */
export function kindsMatching(typed: string, nameOf: (kind: Kind) => string): Kind[] {
  const wanted = fold(typed);
  if (wanted === '') return [...KINDS];
  const begins = KINDS.filter((kind) => fold(nameOf(kind)).startsWith(wanted));
  const inside = KINDS.filter((kind) => {
    const words = fold(nameOf(kind)).split(/[\s-]+/);
    return !begins.includes(kind) && words.some((word) => word.startsWith(wanted));
  });
  return [...begins, ...inside];
}

/** Choosing a kind: alone, or `also` beside what is chosen; choosing a chosen one again takes it away, save the last. */
export function chooseKind(chosen: Kind[], kind: Kind, also: boolean): Kind[] {
  if (!chosen.includes(kind)) return also ? [...chosen, kind] : [kind];
  return chosen.length > 1 ? chosen.filter((one) => one !== kind) : chosen;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
}
