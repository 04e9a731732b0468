import { queryOptions, useQuery } from '@tanstack/react-query';
import { answer, client } from './client.js';

const HARDLY_CHANGES = 10 * 60_000;
const ALL = { params: { query: { limit: 200 } } };

/** All states, with what the list of states shows of each. */
export const statesQuery = queryOptions({
  queryKey: ['states', 'all'],
  queryFn: () => answer(client.GET('/api/states')),
  staleTime: HARDLY_CHANGES,
});

export const instrumentsQuery = queryOptions({
  queryKey: ['instruments', 'all'],
  queryFn: () => answer(client.GET('/api/instruments')),
  staleTime: HARDLY_CHANGES,
});

export const usersQuery = queryOptions({
  queryKey: ['users', 'all'],
  queryFn: () => answer(client.GET('/api/users', ALL)),
});

/** Names a colleague by id, once they are known. */
export function useColleagueName(): (id: string | undefined) => string | undefined {
  const users = useQuery(usersQuery).data?.items ?? [];
  return (id) => (id ? users.find((user) => user.id === id)?.name : undefined);
}

export const teamsQuery = queryOptions({
  queryKey: ['teams', 'all'],
  queryFn: () => answer(client.GET('/api/teams', ALL)),
});

/** The organisations that are partners of ours. */
export const partnersQuery = queryOptions({
  queryKey: ['organisations', 'partners'],
  queryFn: () => answer(client.GET('/api/organisations', { params: { query: { partner: true, limit: 200 } } })),
});
