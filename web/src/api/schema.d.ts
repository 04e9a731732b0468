import type * as T from './types.js';

type Params = {
  path?: Record<string, string>;
  query?: Record<string, string | number | boolean | undefined>;
  header?: Record<string, string>;
};
type Json<B> = { content: { 'application/json': B } };
interface Op<A, B = never> {
  parameters: Params;
  requestBody?: [B] extends [never] ? undefined : Json<B>;
  responses: { 200: Json<A> };
}
type Body = Record<string, unknown>;
interface Resource<V> {
  parameters: Params;
  get: Op<V>;
  patch: Op<V, Body>;
  delete: Op<void>;
}
interface Collection<I, V = I> {
  parameters: Params;
  get: Op<T.Page<I>>;
  post: Op<V, Body>;
}
interface Act<V, B = Body> {
  parameters: Params;
  post: Op<V, B>;
}
interface Reading<V> {
  parameters: Params;
  get: Op<V>;
}

/** Written by hand until the API describes itself; then generated, with the same addresses. */
export interface paths {
  '/api/session': {
    parameters: Params;
    get: Op<{ user: T.SignedIn }>;
    post: Op<{ user: T.SignedIn }, { email: string; password: string }>;
    delete: Op<void>;
  };
  '/api/session/link': Act<{ user: T.SignedIn }, { token: string }>;
  '/api/me': { parameters: Params; get: Op<T.MeView>; patch: Op<T.MeView, Body> };
  '/api/me/password': { parameters: Params; put: Op<void, { current?: string; next: string }> };
  '/api/me/sessions': Reading<T.Page<T.SessionView>>;
  '/api/me/sessions/{id}': { parameters: Params; delete: Op<void> };
  '/api/me/tokens': Collection<T.TokenView, T.TokenView & { token: string }>;
  '/api/me/tokens/{id}': { parameters: Params; delete: Op<void> };
  '/api/users': Collection<T.UserView, T.UserView & { signInLink?: string }>;
  '/api/users/{id}': { parameters: Params; patch: Op<T.UserView, Body> };
  '/api/users/{id}/sign-in-link': Act<{ signInLink: string }>;
  '/api/teams': Collection<T.TeamView>;
  '/api/teams/{id}': Resource<T.TeamView>;
  '/api/health': Reading<T.HealthView>;
  '/api/states': Reading<T.Page<T.StateListItem>>;
  '/api/instruments': Collection<T.InstrumentView>;
  '/api/instruments/{id}': Resource<T.InstrumentView>;
  '/api/organisations': Collection<T.OrganisationView>;
  '/api/organisations/{id}': Resource<T.OrganisationView>;
  '/api/organisations/{id}/restore': Act<T.OrganisationView>;
  '/api/missions': Collection<T.MissionView>;
  '/api/missions/{id}': Resource<T.MissionView>;
  '/api/missions/{id}/restore': Act<T.MissionView>;
  '/api/contacts': Collection<T.ContactView>;
  '/api/contacts/{id}': Resource<T.ContactView>;
  '/api/contacts/{id}/restore': Act<T.ContactView>;
  '/api/contacts/{id}/postings': Act<T.ContactView>;
  '/api/contacts/{id}/postings/{posting}': { parameters: Params; patch: Op<T.ContactView, Body>; delete: Op<void> };
  '/api/contacts/{id}/left': Act<T.ContactView>;
  '/api/follow-ups': Collection<T.FollowUpView>;
  '/api/follow-ups/{id}': Resource<T.FollowUpView>;
  '/api/follow-ups/{id}/done': Act<T.FollowUpView>;
  '/api/follow-ups/{id}/reopen': Act<T.FollowUpView>;
  '/api/follow-ups/{id}/drop': Act<T.FollowUpView>;
  '/api/follow-ups/{id}/restore': Act<T.FollowUpView>;
  '/api/outbox': Reading<T.Page<T.MailListItem>>;
  '/api/outbox/{id}': Reading<T.MailView>;
  '/api/outbox/{id}/retry': Act<T.MailView>;
  '/api/mail': Reading<T.MailSetting>;
  '/api/today': Reading<T.TodayView>;
  '/api/search': Reading<T.Page<T.Finding>>;
  '/api/demo': { parameters: Params; get: Op<T.DemoView>; post: Op<T.DemoView>; delete: Op<{ removed: number; kept: string[] }> };
  '/api/exports': Collection<T.ExportView>;
}
