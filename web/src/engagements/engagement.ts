import type { components } from '../api/schema.js';
import type { Visibility } from '../api/types.js';

type Schemas = components['schemas'];

export type Engagement = Schemas['EngagementView'];
export type Ask = Schemas['AskView'];
export type PersonMet = Schemas['TheirPersonView'];
export type Quotation = Schemas['QuotationView'];
/** A follow-up as it stands beside its engagement. */
export type FollowUpBeside = Schemas['FollowUpRef'];
/** One change to an engagement or to what hangs on it; only the fields that changed are in it. */
export type Change = Schemas['EngagementChangeView'];

export type Answer = Schemas['AskAnswer'];
export type Authority = Schemas['Authority'];
export type Attribution = Schemas['Attribution'];
export type Stage = Schemas['EngagementStage'];
export type StateRole = Schemas['StateRole'];

export const VISIBILITIES: readonly Visibility[] = ['public', 'partners', 'internal', 'restricted'];
export const ANSWERS: readonly Answer[] = [
  'accepted',
  'noted',
  'checking-with-capital',
  'not-at-this-stage',
  'no-answer',
];
export const AUTHORITIES: readonly Authority[] = ['expert', 'permanent-representative', 'minister', 'other'];
export const ATTRIBUTIONS: readonly Attribution[] = ['open', 'chatham-house', 'protected-source'];
export const STAGES: readonly Stage[] = [
  'held',
  'requested',
  'offered',
  'confirmed',
  'postponed',
  'cancelled',
  'declined',
];
