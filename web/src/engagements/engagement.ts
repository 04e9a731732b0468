import type {
  ContactRef,
  InstrumentRef,
  MissionRef,
  OrganisationRef,
  Readers,
  RecordView,
  StateRef,
  UserRef,
  Visibility,
} from '../api/types.js';
import type { Kind } from './kinds.js';

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
  name: string;
  rank: string | null;
}

export interface PersonOfOurs {
  user: UserRef | null;
  organisation: OrganisationRef | null;
  name: string;
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
  readers: Readers;
  author: UserRef | null;
}

/** A follow-up as it stands beside its engagement. */
export interface FollowUpLine {
  id: string;
  title: string;
  due: string | null;
  status: 'open' | 'done' | 'dropped' | 'to-review';
  owner: UserRef | null;
}

export interface Engagement extends RecordView {
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
  /** Whether the attribution keeps people, quotations and source from this reader. */
  attributionWithheld: boolean;
  source: string | null;
  states: { state: StateRef; role: StateRole }[];
  missions: MissionRef[];
  people: PersonMet[];
  ours: PersonOfOurs[];
  asks: Ask[];
  instruments: InstrumentRef[];
  quotations: Quotation[];
  passages: Passage[];
  followUps: FollowUpLine[];
}
