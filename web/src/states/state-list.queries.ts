import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../api/client.js';
import type { CardStatus } from '../api/types.js';

export const STANDINGS: readonly CardStatus[] = ['endorsed', 'not-endorsed', 'no-record'];

interface StateFilter {
  q?: string;
  group?: string;
  instrument?: string;
  status?: string;
}

/** The states that match; without a filter it is, cache and all, the list that every state field offers. */
export function stateListQuery({ q, group, instrument, status }: StateFilter) {
  const standing = STANDINGS.find((one) => one === status) ?? 'endorsed';
  const query = { q, regionalGroup: group, instrument, status: instrument ? standing : undefined };
  const filtered = q || group || instrument;
  return queryOptions({
    queryKey: ['states', filtered ? query : 'all'],
    queryFn: () => answer(client.GET('/api/states', { params: { query } })),
  });
}
