import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { Choice } from '../ui/remote-select.js';

interface Kept {
  id: string;
  version: number;
}

export interface ContactFilter {
  q?: string;
  state?: string;
  mission?: string;
  left?: boolean;
}

export function contactsQuery(filter: ContactFilter) {
  return infiniteQueryOptions({
    queryKey: ['contacts', filter],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/contacts', { params: { query: { ...filter, cursor, limit: 100, total: true } } })),
    ...byCursor,
  });
}

export function contactQuery(id: string) {
  return queryOptions({
    queryKey: ['contacts', id],
    queryFn: () => answer(client.GET('/api/contacts/{id}', { params: { path: { id } } })),
  });
}

/** What a field offers for what is typed. */
export async function findContacts(q: string): Promise<Choice[]> {
  const query = { q: q || undefined, limit: 30 };
  const { items } = await answer(client.GET('/api/contacts', { params: { query } }));
  return items.map(({ id, name, currentPosting }) => {
    const place = currentPosting?.mission?.label ?? currentPosting?.organisation?.name;
    return { value: id, label: place ? `${name} · ${place}` : name };
  });
}

export function removeContact(kept: Kept) {
  return answer(client.DELETE('/api/contacts/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}

export function restoreContact(kept: Kept) {
  const params = { path: { id: kept.id }, header: ifMatch({ version: kept.version + 1 }) };
  return answer(client.POST('/api/contacts/{id}/restore', { params }));
}
