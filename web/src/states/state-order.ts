import { parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import type { StateListItem } from '../api/types.js';

export const ORDERS = ['name', 'last-contact', 'engagements', 'follow-ups'] as const;

/** By what the list of states is sorted, and whether from the end. In the address: `engagements`, `-name`. */
export interface StateOrder {
  by: (typeof ORDERS)[number];
  reversed: boolean;
}

/** Reads an order from the address; anything unknown is the alphabet. */
export function stateOrder(word = 'name'): StateOrder {
  const reversed = word.startsWith('-');
  const by = ORDERS.find((order) => order === word.slice(reversed ? 1 : 0));
  return by ? { by, reversed } : { by: 'name', reversed: false };
}

/** The states in that order; the latest contact and the most engagements come first, those with none last. */
export function sortStates(states: StateListItem[], { by, reversed }: StateOrder, locale: string): StateListItem[] {
  const names = new Intl.Collator(locale);
  const compare = (a: StateListItem, b: StateListItem): number => {
    if (by === 'engagements') return b.engagements - a.engagements;
    if (by === 'follow-ups') return b.openFollowUps - a.openFollowUps;
    return by === 'last-contact' ? lastDay(b).localeCompare(lastDay(a)) : 0;
  };
  const sorted = states.toSorted((a, b) => compare(a, b) || names.compare(a.name, b.name));
  return reversed ? sorted.reverse() : sorted;
}

function lastDay({ lastContact }: StateListItem): string {
  return lastContact === null ? '' : parsePartialDate(lastContact).latest;
}
