import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { FollowUpStatus } from '../api/types.js';

interface Kept {
  id: string;
  version: number;
}

export interface FollowUpFilter {
  owner?: 'me';
  status?: FollowUpStatus;
  state?: string;
  event?: string;
}

export function followUpsQuery(filter: FollowUpFilter) {
  return infiniteQueryOptions({
    queryKey: ['follow-ups', filter],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/follow-ups', { params: { query: { ...filter, cursor, limit: 100, total: true } } })),
    ...byCursor,
  });
}

export function followUpQuery(id: string) {
  return queryOptions({
    queryKey: ['follow-ups', id],
    queryFn: () => answer(client.GET('/api/follow-ups/{id}', { params: { path: { id } } })),
  });
}

/** Every change of it and of its reminders, newest first. */
export function followUpHistoryQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['follow-ups', id, 'history'],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/follow-ups/{id}/history', { params: { path: { id }, query: { cursor, limit: 50 } } })),
    ...byCursor,
  });
}

/** What can be done to a follow-up besides editing it. Each of them raises the version by one. */
export type Settlement = 'done' | 'drop' | 'reopen' | 'restore';

export function settleFollowUp(kept: Kept, how: Settlement) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  if (how === 'done') return answer(client.POST('/api/follow-ups/{id}/done', { params }));
  if (how === 'drop') return answer(client.POST('/api/follow-ups/{id}/drop', { params }));
  if (how === 'reopen') return answer(client.POST('/api/follow-ups/{id}/reopen', { params }));
  return answer(client.POST('/api/follow-ups/{id}/restore', { params }));
}

/** @param until ISO 8601 */
export function snoozeFollowUp(kept: Kept, until: string) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.POST('/api/follow-ups/{id}/snooze', { params, body: { until } }));
}

/** @param owner id of the colleague who does it from now on */
export function giveFollowUp(kept: Kept, owner: string) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.PATCH('/api/follow-ups/{id}', { params, body: { owner } }));
}

export function removeFollowUp(kept: Kept) {
  return answer(client.DELETE('/api/follow-ups/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}
