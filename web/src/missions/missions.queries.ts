import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { Choice } from '../ui/remote-select.js';

interface Kept {
  id: string;
  version: number;
}

export function missionsQuery(filter: { q?: string; state?: string; organisation?: string }) {
  return infiniteQueryOptions({
    queryKey: ['missions', filter],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/missions', { params: { query: { ...filter, cursor, limit: 100, total: true } } })),
    ...byCursor,
  });
}

export function missionQuery(id: string) {
  return queryOptions({
    queryKey: ['missions', id],
    queryFn: () => answer(client.GET('/api/missions/{id}', { params: { path: { id } } })),
  });
}

/** What a field offers for what is typed. */
export async function findMissions(q: string): Promise<Choice[]> {
  const query = { q: q || undefined, limit: 30 };
  const { items } = await answer(client.GET('/api/missions', { params: { query } }));
  return items.map(({ id, label, state, organisation }) => ({
    value: id,
    label: `${(state ?? organisation)?.name ?? ''} · ${label}`,
  }));
}

export function removeMission(kept: Kept) {
  return answer(client.DELETE('/api/missions/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}

export function restoreMission(kept: Kept) {
  const params = { path: { id: kept.id }, header: ifMatch({ version: kept.version + 1 }) };
  return answer(client.POST('/api/missions/{id}/restore', { params }));
}
