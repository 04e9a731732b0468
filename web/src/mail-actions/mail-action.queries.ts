import { queryOptions } from '@tanstack/react-query';
import { answer, client } from '../api/client.js';
import type { ActFromMail } from '../api/types.js';

/** What a link in a mail is about. It is asked once: after it was used the link is over. */
export const mailActionQuery = (token: string) =>
  queryOptions({
    queryKey: ['mail-action', token],
    queryFn: () => answer(client.GET('/api/mail-actions/{token}', { params: { path: { token } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });

export function actFromMail(token: string, body: ActFromMail) {
  return answer(client.POST('/api/mail-actions/{token}', { params: { path: { token } }, body }));
}
