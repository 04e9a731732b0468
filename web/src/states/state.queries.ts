import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { TimelineFilter } from './timeline-filters.js';
import { timelineQuestion } from './timeline-filters.js';

/** So many entries a page as fill a tall screen. */
const PAGE = 30;
const ASKS = 100;

export const stateQuery = (id: string) =>
  queryOptions({
    queryKey: ['states', id],
    queryFn: () => answer(client.GET('/api/states/{id}', { params: { path: { id } } })),
  });

export const timelineQuery = (id: string, filter: TimelineFilter) =>
  infiniteQueryOptions({
    queryKey: ['states', id, 'timeline', filter],
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/api/states/{id}/timeline', {
          params: { path: { id }, query: { ...timelineQuestion(filter), limit: PAGE, cursor } },
        }),
      ),
    ...byCursor,
  });

/** Engagements in which something was asked of the state, or of others about it. */
export const asksQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['states', id, 'asks'],
    queryFn: ({ pageParam: cursor }) =>
      answer(
        client.GET('/api/states/{id}/timeline', {
          params: {
            path: { id },
            query: { types: 'engagement', withAsks: true, thirdState: true, limit: ASKS, cursor },
          },
        }),
      ),
    ...byCursor,
  });

export const stateFollowUpsQuery = (state: string) =>
  infiniteQueryOptions({
    queryKey: ['follow-ups', { state }],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/follow-ups', { params: { query: { state, limit: 200, cursor } } })),
    ...byCursor,
  });

export const statePositionsQuery = (state: string) =>
  queryOptions({
    queryKey: ['positions', { state }],
    queryFn: () => answer(client.GET('/api/positions', { params: { query: { state, limit: 200 } } })),
  });

export function editState(kept: { id: string; version: number }, change: { keyInformation: string }) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.PATCH('/api/states/{id}', { params, body: change }));
}

export function settleFollowUp(kept: { id: string; version: number }, how: 'done' | 'reopen') {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return how === 'done'
    ? answer(client.POST('/api/follow-ups/{id}/done', { params }))
    : answer(client.POST('/api/follow-ups/{id}/reopen', { params }));
}
