import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { Schemas } from '../api/types.js';

interface Kept {
  id: string;
  version: number;
}

export interface EventFilter {
  q?: string;
  from?: string;
  endedBefore?: string;
  undated?: boolean;
  order?: 'soonest';
}

export function eventsQuery(filter: EventFilter) {
  return infiniteQueryOptions({
    queryKey: ['events', filter],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/events', { params: { query: { ...filter, cursor, limit: 100, total: true } } })),
    ...byCursor,
  });
}

export function eventQuery(id: string) {
  return queryOptions({
    queryKey: ['events', id],
    queryFn: () => answer(client.GET('/api/events/{id}', { params: { path: { id } } })),
  });
}

/** What comes back every year, with what was entered of it. */
export const recurringSessionsQuery = queryOptions({
  queryKey: ['events', 'recurring'],
  queryFn: () => answer(client.GET('/api/events/recurring')),
});

export function eventHistoryQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['events', id, 'history'],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/events/{id}/history', { params: { path: { id }, query: { limit: 50, cursor } } })),
    ...byCursor,
  });
}

export function createEvent(body: Schemas['CreateEventDto']) {
  return answer(client.POST('/api/events', { body }));
}

export function patchEvent(kept: Kept, body: Schemas['PatchEventDto']) {
  return answer(client.PATCH('/api/events/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) }, body }));
}

export function removeEvent(kept: Kept) {
  return answer(client.DELETE('/api/events/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}

/** What was put away comes back; `version` is the one that it has while it is away. */
export function restoreEvent(kept: Kept) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.POST('/api/events/{id}/restore', { params }));
}
