import { ApiProperty } from '@nestjs/swagger';
import { FollowUpView } from '../follow-ups/follow-up-view.dto.js';
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

/** What to look at first, of what the reader may see. */
export class TodayView {
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
