import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { Choice } from '../ui/remote-select.js';

export interface Kept {
  id: string;
  version: number;
}

export function organisationsQuery(filter: { q?: string; partner?: boolean }) {
  return infiniteQueryOptions({
    queryKey: ['organisations', filter],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/organisations', { params: { query: { ...filter, cursor, limit: 100, total: true } } })),
    ...byCursor,
  });
}

export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ['organisations', id],
    queryFn: () => answer(client.GET('/api/organisations/{id}', { params: { path: { id } } })),
  });
}

/** What a field offers for what is typed. */
export async function findOrganisations(q: string): Promise<Choice[]> {
  const query = { q: q || undefined, limit: 30 };
  const { items } = await answer(client.GET('/api/organisations', { params: { query } }));
  return items.map(({ id, name, acronym }) => ({ value: id, label: acronym ? `${name} (${acronym})` : name }));
}

export function removeOrganisation(kept: Kept) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.DELETE('/api/organisations/{id}', { params }));
}

export function restoreOrganisation(kept: Kept) {
  const params = { path: { id: kept.id }, header: ifMatch({ version: kept.version + 1 }) };
  return answer(client.POST('/api/organisations/{id}/restore', { params }));
}
