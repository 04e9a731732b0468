import type { Kind } from './kinds.js';

export type Visibility = 'public' | 'partners' | 'internal' | 'restricted';
export type Answer = 'accepted' | 'noted' | 'checking-with-capital' | 'not-at-this-stage' | 'no-answer';
export type Authority = 'expert' | 'permanent-representative' | 'minister' | 'other';
export type Stage = 'requested' | 'offered' | 'confirmed' | 'held' | 'postponed' | 'cancelled' | 'declined';
export type StateRole =
  | 'met'
  | 'acted'
  | 'acted-with-us'
  | 'hosted'
  | 'subject'
  | 'asked-about'
  | 'said-to-hold-a-view';

export const VISIBILITIES: readonly Visibility[] = ['public', 'partners', 'internal', 'restricted'];
export const ANSWERS: readonly Answer[] = [
  'accepted',
  'noted',
  'checking-with-capital',
  'not-at-this-stage',
  'no-answer',
];
export const AUTHORITIES: readonly Authority[] = ['expert', 'permanent-representative', 'minister', 'other'];
export const STAGES: readonly Stage[] = [
  'held',
  'requested',
  'offered',
  'confirmed',
  'postponed',
  'cancelled',
  'declined',
];

export interface StateRef {
  id: string;
  iso2: string;
  name: string;
}
export interface UserRef {
  id: string;
  name: string;
}
export interface TeamRef {
  id: string;
  name: string;
}
export interface OrganisationRef {
  id: string;
  name: string;
  acronym: string | null;
}
export interface ContactRef {
  id: string;
  name: string;
  familyName: string | null;
}
export interface MissionRef {
  id: string;
  label: string;
  stateId: string | null;
  organisationId: string | null;
  city: string | null;
}
export interface InstrumentRef {
  id: string;
  name: string;
  acronym: string | null;
}

export interface Readers {
  users: UserRef[];
  teams: TeamRef[];
  organisations: OrganisationRef[];
}

export interface Ask {
  id: string;
  text: string;
  states: StateRef[];
  instrument: InstrumentRef | null;
  answer: Answer | null;
  answerNote: string;
  answeredBy: string | null;
  authority: Authority | null;
}

export interface PersonMet {
  contact: ContactRef | null;
  posting: {
    id: string;
    rank: string | null;
    title: string | null;
    portfolio: string | null;
    missionLabel: string | null;
  } | null;
  name: string | null;
  rank: string | null;
}

export interface PersonOfOurs {
  user: UserRef | null;
  organisation: OrganisationRef | null;
  name: string | null;
}

export interface Quotation {
  text: string;
  speaker: string | null;
  source: string | null;
}

export interface Passage {
  id: string;
  text: string;
  visibility: Visibility;
}

/** A follow-up as it stands beside its engagement. */
export interface FollowUpLine {
  id: string;
  title: string;
  due: string | null;
  status: 'open' | 'done' | 'dropped' | 'to-review';
  owner: UserRef | null;
}

export interface Engagement {
  id: string;
  date: string | null;
  dateText: string | null;
  finerDates: string[];
  kind: Kind;
  kinds: Kind[];
  stage: Stage;
  title: string | null;
  text: string;
  place: string | null;
  attribution: 'open' | 'chatham-house' | 'protected-source';
  source: string | null;
  visibility: Visibility;
  readers: Readers;
  states: { state: StateRef; role: StateRole }[];
  missions: MissionRef[];
  people: PersonMet[];
  ours: PersonOfOurs[];
  asks: Ask[];
  instruments: InstrumentRef[];
  quotations: Quotation[];
  passages: Passage[];
  followUps: FollowUpLine[];
  author: UserRef | null;
  createdAt: string;
  updatedAt: string;
  version: number;
  deletedAt: string | null;
}
