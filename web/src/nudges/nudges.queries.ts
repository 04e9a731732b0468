import { queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import type { NudgeView } from '../api/types.js';

type Kept = Pick<NudgeView, 'id' | 'version'>;

/** One's own, those to be shown now. */
export const nudgesQuery = queryOptions({
  queryKey: ['nudges'],
  queryFn: () => answer(client.GET('/api/nudges')),
});

export function dismissNudge(kept: Kept) {
  return answer(client.POST('/api/nudges/{id}/dismiss', { params: paramsOf(kept) }));
}

export function snoozeNudge(kept: Kept, until: string) {
  return answer(client.POST('/api/nudges/{id}/snooze', { params: paramsOf(kept), body: { until } }));
}

export function reopenNudge(kept: Kept) {
  return answer(client.POST('/api/nudges/{id}/reopen', { params: paramsOf(kept) }));
}

function paramsOf(kept: Kept) {
  return { path: { id: kept.id }, header: ifMatch(kept) };
}

/** The person was found to be still in post that day. */
export function verifyContact({ id, version }: Kept, lastVerifiedOn: string | null) {
  const params = { path: { id }, header: ifMatch({ version }) };
  return answer(client.PATCH('/api/contacts/{id}', { params, body: { lastVerifiedOn } }));
}
