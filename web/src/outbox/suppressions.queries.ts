import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { SuppressionView } from '../api/types.js';

/** Addresses to which no mail leaves, and those to which it does again. */
export const suppressionsQuery = infiniteQueryOptions({
  queryKey: ['suppressions', 'all'],
  queryFn: ({ pageParam: cursor }) => answer(client.GET('/api/suppressions', { params: { query: { cursor } } })),
  ...byCursor,
});

/** How many addresses there are to which no mail leaves. */
export const standingQuery = queryOptions({
  queryKey: ['suppressions', 'standing'],
  queryFn: async () => {
    const query = { show: 'standing', total: true, limit: 1 } as const;
    return (await answer(client.GET('/api/suppressions', { params: { query } }))).total ?? 0;
  },
});

export function liftSuppression({ id, version }: SuppressionView) {
  return answer(client.POST('/api/suppressions/{id}/lift', { params: { path: { id }, header: ifMatch({ version }) } }));
}
