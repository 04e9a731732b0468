import { ApiProperty } from '@nestjs/swagger';
import { KINDS, type Kind, STAGES, type Stage } from '../engagements/kinds.js';
import { FollowUpView } from '../follow-ups/follow-up-view.dto.js';
import { VISIBILITIES, type Visibility } from '../platform/visibility/protected-record.js';
import { StateRef } from '../states/state-ref.js';
import { UserRef } from '../users/user-ref.js';

export const RECENT_TYPES = [
  'engagement',
  'follow-up',
  'contact',
  'mission',
  'organisation',
  'instrument',
  'position',
  'state',
  'campaign',
  'event',
  'import',
] as const;
export type RecentType = (typeof RECENT_TYPES)[number];

/** A record that somebody changed lately, or an import with all that it brought. */
export class RecentItem {
  @ApiProperty({ enum: RECENT_TYPES, enumName: 'RecentType' })
  type: RecentType;
  id: string;
  /** Of a demonstration, which is brought in like an import: empty. */
  title: string;
  /** The state that it is about, where it is about one. */
  state: StateRef | null;
  /** When it was last changed. */
  at: string;
  actor: UserRef;
  /** Of an import: how many records came in with it; else null. */
  records: number | null;
}

/** A meeting of the reader's own that is planned for one of these days. */
export class NextMeeting {
  id: string;
  title: string | null;
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind' })
  kind: Kind;
  @ApiProperty({ enum: STAGES, enumName: 'EngagementStage' })
  stage: Stage;
  /** `2027-03-03`. */
  date: string;
  /** When on that day it begins, `10:00`; null: not known. */
  time: string | null;
  /** When it ends. */
  until: string | null;
  /** IANA name of the zone whose clocks those are; null without a time. */
  timeZone: string | null;
  place: string | null;
  states: StateRef[];
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility: Visibility;
}

/** What to look at first, of what the reader may see. */
export class TodayView {
  /** The reader's own that are planned, from the beginning of this day to 48 hours from now, in their order. */
  nextMeetings: NextMeeting[];
  /** The reader's own, open and due within two weeks, the longest overdue first; the first hundred. */
  followUpsDue: FollowUpView[];
  /** How many old promises wait to be reviewed. */
  toReview: number;
  /** The records that were changed last, newest first. */
  recent: RecentItem[];
  /** How many engagements there are. */
  engagements: number;
  /** How many states were met, or acted. */
  states: number;
  /** There is no engagement yet. */
  empty: boolean;
  /** The invented demo data are loaded. */
  demoLoaded: boolean;
}
