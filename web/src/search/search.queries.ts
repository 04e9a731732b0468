import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../api/client.js';

/** What is found for some words, best first. */
export function searchQuery(query: { q: string; limit?: number }) {
  return queryOptions({
    queryKey: ['search', query],
    queryFn: ({ signal }) => answer(client.GET('/api/search', { params: { query }, signal })),
  });
}
