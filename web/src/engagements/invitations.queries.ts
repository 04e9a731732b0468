import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';

interface Kept {
  id: string;
  version: number;
}

export const invitationsQuery = (id: string) =>
  queryOptions({
    queryKey: ['engagements', id, 'invitations'],
    queryFn: () => answer(client.GET('/api/engagements/{id}/invitations', { params: { path: { id } } })),
    // A mail is on its way for seconds: what became of it is looked for until it is known.
    refetchInterval: ({ state }) =>
      state.data?.items.some(({ mail }) => mail && ['queued', 'sending'].includes(mail.state)) ? 5_000 : false,
  });

export function invite(kept: Kept, users: string[]) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.POST('/api/engagements/{id}/invitations', { params, body: { users } }));
}

export function withdrawInvitation(kept: Kept, user: string) {
  const params = { path: { id: kept.id, user }, header: ifMatch(kept) };
  return answer(client.DELETE('/api/engagements/{id}/invitations/{user}', { params }));
}
