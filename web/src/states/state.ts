import type {
  ContactView,
  Edtf,
  FollowUpView,
  InstrumentRef,
  MissionView,
  OrganisationRef,
  PostingView,
  RecordView,
  StateRef,
} from '../api/types.js';
import type { Engagement } from '../engagements/engagement.js';

export type CardStatus = 'endorsed' | 'not-endorsed' | 'no-record';

/** What one source says of a position: its own date, and the day for which it speaks. */
export interface PositionSource {
  id: string;
  source: string;
  date: Edtf | null;
  asOf: string | null;
  note: string;
}

/** How a state stands on one instrument; `conflict` when its sources do not agree. */
export interface CardLine {
  instrument: InstrumentRef;
  status: CardStatus;
  date: Edtf | null;
  sources: PositionSource[];
  conflict: boolean;
}

export interface Membership {
  organisation: OrganisationRef;
  role: string;
  fromYear: number | null;
  toYear: number | null;
  source: string;
}

export interface StateView extends StateRef {
  officialName: string | null;
  unStatus: string;
  regionalGroup: string | null;
  region: string | null;
  subregion: string | null;
  aliases: string[];
  keyInformation: string;
  peacekeeping: boolean | null;
  memberships: Membership[];
  card: CardLine[];
  lastTwoWayContact: { date: Edtf | null; engagementId: string } | null;
  counts: { engagements: number; openFollowUps: number; toReview: number; asks: number };
  version: number;
}

export interface PositionView extends RecordView {
  state: StateRef;
  instrument: InstrumentRef;
  act: string;
  status: string;
  date: Edtf | null;
  confirmedDate: Edtf | null;
  note: string;
  sources: PositionSource[];
  conflict: boolean;
}

export type TimelineItem =
  | ({ type: 'engagement' } & Engagement)
  | ({ type: 'position' } & PositionView)
  | ({ type: 'follow-up'; date: Edtf | null } & FollowUpView);

/** A mission with the people posted to it today. */
export interface PeopleOfMission {
  mission: MissionView;
  people: { contact: ContactView; posting: PostingView }[];
}

/** One change to a record: what stood before, and after. Only the fields that changed are in them. */
export interface HistoryLine {
  id: number;
  at: string;
  actor: { id: string; name: string } | null;
  record: string;
  op: 'INSERT' | 'UPDATE' | 'DELETE';
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
}
