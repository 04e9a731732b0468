import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../api/client.js';
import { byCursor } from '../api/pages.js';
import type { components } from '../api/schema.js';
import type { CampaignStatus } from '../api/types.js';

type Schemas = components['schemas'];

interface Kept {
  id: string;
  version: number;
}

export function campaignsQuery(filter: { q?: string; status?: CampaignStatus }) {
  return infiniteQueryOptions({
    queryKey: ['campaigns', filter],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/campaigns', { params: { query: { ...filter, cursor, limit: 100, total: true } } })),
    ...byCursor,
  });
}

/** The campaigns that are going on, for the fields and lines that name them. */
export const openCampaignsQuery = queryOptions({
  queryKey: ['campaigns', 'open'],
  queryFn: () => answer(client.GET('/api/campaigns', { params: { query: { status: 'open', limit: 200 } } })),
  staleTime: 60_000,
});

/** All campaigns, closed ones too, for a field that looks back. */
export const campaignChoices = queryOptions({
  queryKey: ['campaigns', 'choices'],
  queryFn: () => answer(client.GET('/api/campaigns', { params: { query: { limit: 200 } } })),
  staleTime: 60_000,
});

export function campaignQuery(id: string) {
  return queryOptions({
    queryKey: ['campaigns', id],
    queryFn: () => answer(client.GET('/api/campaigns/{id}', { params: { path: { id } } })),
  });
}

/** All its priority states, by name. */
export function priorityStatesQuery(id: string) {
  return queryOptions({
    queryKey: ['campaigns', id, 'states'],
    queryFn: () => answer(client.GET('/api/campaigns/{id}/states', { params: { path: { id } } })),
  });
}

/** One of them, as its form reads it again. */
export function priorityStateQuery(id: string, state: string) {
  return queryOptions({
    queryKey: ['campaigns', id, 'states', state],
    queryFn: () => answer(client.GET('/api/campaigns/{id}/states/{state}', { params: { path: { id, state } } })),
  });
}

/** The latest of what was said and done with a state for a campaign. */
export function campaignEngagementsQuery(campaign: string, state: string) {
  return queryOptions({
    queryKey: ['engagements', { campaign, state }],
    queryFn: () => answer(client.GET('/api/engagements', { params: { query: { campaign, state, limit: 5 } } })),
  });
}

export function progressQuery(id: string) {
  return queryOptions({
    queryKey: ['campaigns', id, 'progress'],
    queryFn: () => answer(client.GET('/api/campaigns/{id}/progress', { params: { path: { id } } })),
  });
}

export function campaignHistoryQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['campaigns', id, 'history'],
    queryFn: ({ pageParam: cursor }) =>
      answer(client.GET('/api/campaigns/{id}/history', { params: { path: { id }, query: { limit: 50, cursor } } })),
    ...byCursor,
  });
}

export function createCampaign(body: Schemas['CreateCampaignDto']) {
  return answer(client.POST('/api/campaigns', { body }));
}

export function patchCampaign(kept: Kept, body: Schemas['PatchCampaignDto']) {
  return answer(
    client.PATCH('/api/campaigns/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) }, body }),
  );
}

/** @param until ISO 8601 */
export function snoozeCampaign(kept: Kept, until: string) {
  const params = { path: { id: kept.id }, header: ifMatch(kept) };
  return answer(client.POST('/api/campaigns/{id}/snooze', { params, body: { until } }));
}

export function removeCampaign(kept: Kept) {
  return answer(client.DELETE('/api/campaigns/{id}', { params: { path: { id: kept.id }, header: ifMatch(kept) } }));
}

export function restoreCampaign(kept: Kept) {
  const params = { path: { id: kept.id }, header: ifMatch({ version: kept.version + 1 }) };
  return answer(client.POST('/api/campaigns/{id}/restore', { params }));
}

export function addPriority(id: string, body: Schemas['AddPriorityStateDto']) {
  return answer(client.POST('/api/campaigns/{id}/states', { params: { path: { id } }, body }));
}

/** A priority state as it is addressed: by its campaign and its own code. */
export interface PriorityPlace {
  campaign: string;
  state: string;
  version: number;
}

const placed = (place: PriorityPlace) => ({
  path: { id: place.campaign, state: place.state },
  header: ifMatch(place),
});

export function patchPriority(place: PriorityPlace, body: Schemas['PatchPriorityStateDto']) {
  return answer(client.PATCH('/api/campaigns/{id}/states/{state}', { params: placed(place), body }));
}

export function removePriority(place: PriorityPlace) {
  return answer(client.DELETE('/api/campaigns/{id}/states/{state}', { params: placed(place) }));
}

export function endorse(place: PriorityPlace, body: Schemas['EndorsementDto']) {
  return answer(client.POST('/api/campaigns/{id}/states/{state}/endorse', { params: placed(place), body }));
}

/** Takes back what marking a state endorsed has recorded. */
export async function removePosition(id: string): Promise<void> {
  const position = await answer(client.GET('/api/positions/{id}', { params: { path: { id } } }));
  await answer(client.DELETE('/api/positions/{id}', { params: { path: { id }, header: ifMatch(position) } }));
}
