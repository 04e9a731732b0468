import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../api/client.js';

const LOOKED_AT_EVERY_MS = 10_000;
const WATCHED_EVERY_MS = 30_000;

/** For every screen: whether reminders are running. Asked quietly, and not while nobody looks. */
export const healthQuery = queryOptions({
  queryKey: ['health'],
  queryFn: () => answer(client.GET('/api/health')),
  refetchInterval: WATCHED_EVERY_MS,
});

/** All that was found, as long as it is looked at. */
export const reportQuery = queryOptions({
  queryKey: ['health', 'findings'],
  queryFn: () => answer(client.GET('/api/health/findings')),
  refetchInterval: LOOKED_AT_EVERY_MS,
});
