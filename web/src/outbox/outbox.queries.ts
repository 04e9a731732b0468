import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { MailState } from '../api/types.js';

const WATCHED_EVERY_MS = 10_000;

/** Read again as long as it is looked at: mail leaves by itself. */
export function outboxQuery(state: MailState | undefined) {
  return infiniteQueryOptions({
    queryKey: ['outbox', state ?? 'all'],
    queryFn: ({ pageParam: cursor }) => answer(client.GET('/api/outbox', { params: { query: { state, cursor } } })),
    refetchInterval: WATCHED_EVERY_MS,
    ...byCursor,
  });
}

export function mailQuery(id: string) {
  return queryOptions({
    queryKey: ['outbox', 'mail', id],
    queryFn: () => answer(client.GET('/api/outbox/{id}', { params: { path: { id } } })),
    refetchInterval: WATCHED_EVERY_MS,
  });
}

export const mailSettingsQuery = queryOptions({
  queryKey: ['mail'],
  queryFn: () => answer(client.GET('/api/mail')),
});

export function retryMail(id: string) {
  return answer(client.POST('/api/outbox/{id}/retry', { params: { path: { id } } }));
}

/** A mail to oneself, to see whether mail arrives. */
export function sendTestMail() {
  return answer(client.POST('/api/outbox/test'));
}
