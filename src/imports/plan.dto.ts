import { ApiProperty } from '@nestjs/swagger';
import { KINDS, type Kind } from '../engagements/kinds.js';
import { MISSION_KINDS, type MissionKind } from '../missions/mission.entity.js';
import { ACTIONS, type Action } from './plan.js';

const SECTIONS = ['engagements', 'good-practice'] as const;
const SENSES = [
  'asked-about',
  'joined-statement-of',
  'acted-with',
  'host',
  'objection',
  'met',
  'suggested',
  'comparison',
] as const;
const SPAN_KINDS = ['entry', 'heading', 'position', 'contact', 'mailbox', 'note', 'blank', 'unplaced'] as const;

/** A piece of the page, and what applying does with it. */
export class PieceView {
  /** Names the piece within its page: `e1`, `p1`, `m1`, `c1`, `n1`. */
  ref: string;
  @ApiProperty({ enum: ACTIONS, enumName: 'ImportAction' })
  action: Action;
  /** The record that it is, changes or became; null where there is none. */
  existingId: string | null;
  /** Why it is refused. */
  @ApiProperty({ type: String, enum: ['too-long', 'contradicts'], nullable: true })
  reason: 'too-long' | 'contradicts' | null;
}

export class PlanPersonView {
  name: string;
  honorific: string | null;
  rank: string | null;
  portfolio: string | null;
}

export class PlanThirdPartyView {
  name: string;
  organisation: string | null;
}

export class PlanAskView {
  text: string;
  /** Third states that it is about. */
  states: string[];
}

export class PlanMentionView {
  state: string;
  @ApiProperty({ enum: SENSES, enumName: 'MentionSense' })
  sense: (typeof SENSES)[number];
}

export class PlanQuotationView {
  text: string;
  speaker: string | null;
}

/** Something we still meant to do; it goes to the old promises to review. */
export class PlanFollowUpView {
  text: string;
  /** As written. */
  owner: string | null;
  /** EDTF. */
  due: string | null;
}

export class PlanEntryView extends PieceView {
  @ApiProperty({ enum: SECTIONS })
  section: (typeof SECTIONS)[number];
  /** EDTF, the entry's own prefix; null when undated or in doubt. */
  date: string | null;
  /** The prefix as written. */
  dateText: string | null;
  /** Days that the text names; EDTF. */
  finerDates: string[];
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind' })
  kind: Kind;
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind', isArray: true })
  kinds: Kind[];
  title: string | null;
  text: string;
  people: PlanPersonView[];
  thirdParties: PlanThirdPartyView[];
  staff: string[];
  organisations: string[];
  missionCities: string[];
  asks: PlanAskView[];
  mentions: PlanMentionView[];
  resolutions: string[];
  instruments: string[];
  quotations: PlanQuotationView[];
  followUps: PlanFollowUpView[];
  /** The ref of an earlier entry of the same date with much the same words; both stay. */
  possibleDuplicateOf: string | null;
  /** For a change: the text as it stands now. It is applied only when accepted. */
  before: string | null;
  /** For a change: the date as it stands now. */
  dateBefore: string | null;
}

export class PlanPositionView extends PieceView {
  instrument: string;
  act: string;
  @ApiProperty({ enum: ['endorsed', 'not-endorsed'] })
  status: 'endorsed' | 'not-endorsed';
  /** EDTF; null: the page gives none. */
  date: string | null;
  /** The date that the position has. */
  dateBefore: string | null;
}

/** An office with mailboxes, phones or people. A change adds to it and takes nothing away. */
export class PlanMissionView extends PieceView {
  /** The heading on the page. */
  group: string;
  city: string | null;
  name: string | null;
  @ApiProperty({ enum: MISSION_KINDS, enumName: 'MissionKind' })
  kind: MissionKind;
  emails: string[];
  phones: string[];
}

/** A person. A change adds a posting, mailboxes or phones and takes nothing away. */
export class PlanContactView extends PieceView {
  name: string;
  familyName: string | null;
  honorific: string | null;
  rank: string | null;
  portfolio: string | null;
  office: string | null;
  email: string | null;
  emails: string[];
  phones: string[];
  /** The city of the mission, or the heading on the page where it is no city. */
  mission: string;
}

/** A paragraph for the state's key information, or whether it contributes to peacekeeping. */
export class PlanNoteView extends PieceView {
  text: string;
  peacekeeping: boolean | null;
}

/** A stretch of the original, verbatim; all of them joined are the original. */
export class PlanSpanView {
  @ApiProperty({ enum: SPAN_KINDS, enumName: 'SpanKind' })
  kind: (typeof SPAN_KINDS)[number];
  ref: string | null;
  text: string;
}

/** What the page leaves open. */
export class PlanQuestionView {
  /** By which an answer names it. */
  id: string;
  code: string;
  /** The piece or stretch that it is about. */
  ref: string | null;
  /** Possible answers: dates, states, instruments, statuses; none where only a person can tell. */
  choices: string[];
  detail: string;
  /** The words in doubt. */
  text: string | null;
  answer: string | null;
}

/** How many pieces of all kinds; those left out do not count. */
export class PlanChangesView {
  create: number;
  change: number;
  same: number;
  refuse: number;
}
