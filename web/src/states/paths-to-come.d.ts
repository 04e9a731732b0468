import type { Page } from '../api/types.js';
import type { Engagement } from '../engagements/engagement.js';
import type { ImportLine, ImportView } from '../imports/plan.js';
import type { HistoryLine, PeopleOfMission, PositionView, StateView, TimelineItem } from './state.js';

type Params = { path?: Record<string, string>; query?: Record<string, string | number | boolean | undefined> };
type Json<B> = { content: { 'application/json': B } };
interface Op<A, B = never> {
  parameters: Params;
  requestBody?: [B] extends [never] ? undefined : Json<B>;
  responses: { 200: Json<A> };
}
type Body = Record<string, unknown>;

/** Addresses that the API's own description will bring. */
declare module '../api/schema.js' {
  interface paths {
    '/api/states/{id}': { parameters: Params; get: Op<StateView>; patch: Op<StateView, Body> };
    '/api/states/{id}/timeline': { parameters: Params; get: Op<Page<TimelineItem>> };
    '/api/states/{id}/people': { parameters: Params; get: Op<Page<PeopleOfMission>> };
    '/api/positions': { parameters: Params; get: Op<Page<PositionView>> };
    '/api/engagements': { parameters: Params; get: Op<Page<Engagement>>; post: Op<Engagement, Body> };
    '/api/engagements/{id}': { parameters: Params; get: Op<Engagement>; patch: Op<Engagement, Body>; delete: Op<void> };
    '/api/engagements/{id}/restore': { parameters: Params; post: Op<Engagement> };
    '/api/engagements/{id}/history': { parameters: Params; get: Op<Page<HistoryLine>> };
    '/api/imports': { parameters: Params; get: Op<Page<ImportLine>>; post: Op<ImportView, Body> };
    '/api/imports/{id}': { parameters: Params; get: Op<ImportView>; patch: Op<ImportView, Body>; delete: Op<void> };
    '/api/imports/{id}/apply': { parameters: Params; post: Op<ImportView> };
    '/api/imports/{id}/undo': { parameters: Params; post: Op<ImportView> };
  }
}
