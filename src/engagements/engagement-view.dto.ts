import { ApiProperty } from '@nestjs/swagger';
import { CampaignRef } from '../campaigns/campaign-ref.js';
import { ContactRef } from '../contacts/contact-ref.js';
import { InstrumentRef } from '../instruments/instrument-ref.js';
import { MissionRef } from '../missions/mission-ref.js';
import { OrganisationRef } from '../organisations/organisation-ref.js';
import { VISIBILITIES, type Visibility } from '../platform/visibility/protected-record.js';
import { StateRef } from '../states/state-ref.js';
import { ReadersView } from '../users/readers.view.js';
import { RecordView } from '../users/record.view.js';
import { UserRef } from '../users/user-ref.js';
import {
  ANSWERS,
  type AskAnswer,
  ATTRIBUTIONS,
  type Attribution,
  AUTHORITIES,
  type Authority,
  KINDS,
  type Kind,
  STAGES,
  STATE_ROLES,
  type Stage,
  type StateRole,
} from './kinds.js';

export class StateInRoleView {
  state: StateRef;
  @ApiProperty({ enum: STATE_ROLES, enumName: 'StateRole' })
  role: StateRole;
}

/** The post that somebody held on the day. */
export class PostingThenView {
  id: string;
  rank: string | null;
  title: string | null;
  portfolio: string | null;
  /** Where: "Permanent Mission, Geneva". */
  missionLabel: string | null;
}

export class TheirPersonView {
  contact: ContactRef | null;
  posting: PostingThenView | null;
  /** As written then, else as the contact is called. */
  name: string;
  /** As written then, else as the posting has it. */
  rank: string | null;
}

export class OurPersonView {
  user: UserRef | null;
  organisation: OrganisationRef | null;
  /** As written then, else as the colleague or the organisation is called. */
  name: string;
}

export class AskView {
  id: string;
  text: string;
  /** Third states that it is about. */
  states: StateRef[];
  instrument: InstrumentRef | null;
  @ApiProperty({ enum: ANSWERS, enumName: 'AskAnswer', nullable: true })
  answer: AskAnswer | null;
  answerNote: string;
  /** Null also where the attribution keeps it from this reader. */
  answeredBy: string | null;
  @ApiProperty({ enum: AUTHORITIES, enumName: 'Authority', nullable: true })
  authority: Authority | null;
}

export class QuotationView {
  text: string;
  speaker: string | null;
  source: string | null;
}

export class PassageView {
  id: string;
  text: string;
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility: Visibility;
  readers: ReadersView;
  author: UserRef | null;
}

/** A follow-up as its engagement mentions it. */
export class FollowUpRef {
  id: string;
  title: string;
  /** EDTF; null: none. */
  due: string | null;
  @ApiProperty({ enum: ['open', 'done', 'dropped', 'to-review'], enumName: 'FollowUpStatus' })
  status: 'open' | 'done' | 'dropped' | 'to-review';
  owner: UserRef | null;
}

/** An engagement, as far as its reader may see it. */
export class EngagementView extends RecordView {
  /** EDTF; null: not known. */
  date: string | null;
  /** When on its day it begins, `10:00`; null: not known, or no matter. */
  time: string | null;
  /** When on the same day it ends. */
  until: string | null;
  /** IANA name of the zone whose clocks those are; null without a time. */
  timeZone: string | null;
  /** The date as it stands where it comes from. */
  dateText: string | null;
  /** First day that the date can mean, `2016-01-01`. */
  earliest: string | null;
  /** Last day that the date can mean, `2016-01-31`. */
  latest: string | null;
  /** Finer or conflicting days that the text names; EDTF. */
  finerDates: string[];
  /** The first of its kinds. */
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind' })
  kind: Kind;
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind', isArray: true })
  kinds: Kind[];
  @ApiProperty({ enum: STAGES, enumName: 'EngagementStage' })
  stage: Stage;
  title: string | null;
  text: string;
  place: string | null;
  @ApiProperty({ enum: ATTRIBUTIONS, enumName: 'Attribution' })
  attribution: Attribution;
  /** Whether the attribution keeps people, quotations, source and who answered from this reader. */
  attributionWithheld: boolean;
  source: string | null;
  states: StateInRoleView[];
  missions: MissionRef[];
  people: TheirPersonView[];
  ours: OurPersonView[];
  asks: AskView[];
  instruments: InstrumentRef[];
  /** The campaigns that it served, as far as this reader knows of them. */
  campaigns: CampaignRef[];
  quotations: QuotationView[];
  /** The passages that this reader may see. */
  passages: PassageView[];
  followUps: FollowUpRef[];
}

/** One change. */
export class EngagementChangeView {
  id: number;
  at: string;
  actor: UserRef | null;
  /** What changed: `engagement`, or the kind of thing that hangs on it, such as `ask`. */
  record: string;
  @ApiProperty({ enum: ['INSERT', 'UPDATE', 'DELETE'] })
  op: 'INSERT' | 'UPDATE' | 'DELETE';
  /** The values before, of what changed; null for something new. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  before: Record<string, unknown> | null;
  /** The values after, of what changed; null for something taken away. */
  @ApiProperty({ type: 'object', additionalProperties: true, nullable: true })
  after: Record<string, unknown> | null;
}
