import { parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import type { PriorityState } from '../api/types.js';
import { STANDINGS } from './standings.js';

export const ORDERS = ['name', 'standing', 'since', 'owner', 'next-step'] as const;

/** By what the list is sorted, and whether from the end. In the address: `standing`, `-since`. */
export interface PriorityOrder {
  by: (typeof ORDERS)[number];
  reversed: boolean;
}

/** Reads an order from the address; anything unknown is the alphabet. */
export function priorityOrder(word = 'name'): PriorityOrder {
  const reversed = word.startsWith('-');
  const by = ORDERS.find((order) => order === word.slice(reversed ? 1 : 0));
  return by ? { by, reversed } : { by: 'name', reversed: false };
}

/** The states in that order; what is not known comes last when read from the front. */
export function sortPriorities(priorities: PriorityState[], order: PriorityOrder, locale: string): PriorityState[] {
  const names = new Intl.Collator(locale);
  const keyOf = KEYS[order.by];
  const sorted = priorities.toSorted(
    (a, b) => names.compare(keyOf(a), keyOf(b)) || names.compare(a.state.name, b.state.name),
  );
  return order.reversed ? sorted.reverse() : sorted;
}

const LAST = '\uffff';

const KEYS: Record<PriorityOrder['by'], (priority: PriorityState) => string> = {
  name: ({ state }) => state.name,
  standing: ({ standing }) => String(STANDINGS.indexOf(standing)),
  since: (priority) => firstDay(sinceOf(priority)),
  owner: ({ owner }) => owner?.name ?? LAST,
  'next-step': ({ nextStep }) => (nextStep ? firstDay(nextStep.due) : LAST),
};

function firstDay(edtf: string | null): string {
  return edtf === null ? '9999' : parsePartialDate(edtf).earliest;
}

/** EDTF: since when a state stands where it stands; of one that has endorsed, when that was. */
export function sinceOf({ standing, arrival, since }: PriorityState): string | null {
  return standing === 'endorsed' ? (arrival?.date ?? null) : since;
}
