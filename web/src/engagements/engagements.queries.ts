import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { components } from '../api/schema.js';
import type { LogRequest } from './log-request.js';

type Schemas = components['schemas'];

/** Missions of a state and who is posted to them today. */
export const peopleQuery = (stateId: string) =>
  queryOptions({
    queryKey: ['states', stateId, 'people'],
    queryFn: () => answer(client.GET('/api/states/{id}/people', { params: { path: { id: stateId } } })),
  });

/** People of any state by name, for a sheet that names none yet. */
export const contactsNamedQuery = (typed: string) =>
  queryOptions({
    queryKey: ['contacts', 'named', typed],
    queryFn: () => answer(client.GET('/api/contacts', { params: { query: { q: typed, limit: 10 } } })),
    enabled: typed.length >= 2,
    staleTime: 60_000,
  });

export const engagementQuery = (id: string) =>
  queryOptions({
    queryKey: ['engagements', id],
    queryFn: () => answer(client.GET('/api/engagements/{id}', { params: { path: { id } } })),
  });

export const historyQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['engagements', id, 'history'],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/engagements/{id}/history', { params: { path: { id }, query: { limit: 50, cursor } } })),
    ...byCursor,
  });

export function logEngagement(body: LogRequest & { followUps: Schemas['PromisedFollowUpDto'][] }) {
  return answer(client.POST('/api/engagements', { body }));
}

export function editEngagement(kept: { id: string; version: number }, body: Partial<LogRequest>) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.PATCH('/api/engagements/{id}', { params, body }));
}

/** Deleting is reversible; a restored record has one version more for each of the two. */
export function deleteEngagement(kept: { id: string; version: number }) {
  return answer(client.DELETE('/api/engagements/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}

export function restoreEngagement(kept: { id: string; version: number }) {
  const deleted = { version: kept.version + 1 };
  const params = { path: { id: kept.id }, header: ifMatch(deleted) };
  return answer(client.POST('/api/engagements/{id}/restore', { params }));
}

export function addFollowUp(engagementId: string, body: Schemas['PromisedFollowUpDto']) {
  return answer(client.POST('/api/follow-ups', { body: { ...body, engagement: engagementId } }));
}
