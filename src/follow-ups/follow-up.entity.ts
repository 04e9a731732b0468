import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { Event } from '../events/event.entity.js';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { State } from '../states/state.entity.js';
import { User } from '../users/user.entity.js';

/** `to-review`: an old promise that an import found open. It has no owner and reminds nobody until somebody takes it up. */
export const FOLLOW_UP_STATUSES = ['open', 'done', 'dropped', 'to-review'] as const;
export type FollowUpStatus = (typeof FOLLOW_UP_STATUSES)[number];

export const REPEAT_UNITS = ['day', 'week', 'month', 'year'] as const;
export type RepeatUnit = (typeof REPEAT_UNITS)[number];

export const ANCHOR_UNITS = ['day', 'week', 'month'] as const;
export type AnchorUnit = (typeof ANCHOR_UNITS)[number];

/** The due day of what has no due date: it sorts last. */
export const NEVER_DUE = '9999-12-31';

/** Our own next action. */
@Entity('follow_up')
@Check('follow_up_title_check', 'length(title) between 1 and 500')
@Check('follow_up_note_check', 'length(note) <= 20000')
@Check('follow_up_status_check', `status in ('open', 'done', 'dropped', 'to-review')`)
@Check('follow_up_done', `(status = 'done') = (done_at is not null)`)
@Check('follow_up_to_review_is_nobodys', `status <> 'to-review' or owner_id is null`)
@Check('follow_up_anchor_check', `anchor in ('event', 'engagement')`)
@Check('follow_up_anchor_count_check', 'anchor_count between 0 and 400')
@Check('follow_up_anchor_unit_check', `anchor_unit in ('day', 'week', 'month')`)
@Check('follow_up_anchor_direction_check', `anchor_direction in ('before', 'after')`)
@Check('follow_up_anchor_whole', 'num_nonnulls(anchor, anchor_count, anchor_unit, anchor_direction) in (0, 4)')
@Check(
  'follow_up_anchored_to',
  `anchor is null or anchor = 'event' and event_id is not null or anchor = 'engagement' and engagement_id is not null`,
)
@Check('follow_up_repeat_count_check', 'repeat_count between 1 and 100')
@Check('follow_up_repeat_unit_check', `repeat_unit in ('day', 'week', 'month', 'year')`)
@Check('follow_up_repeat_whole', 'num_nonnulls(repeat_count, repeat_unit) <> 1')
@Check('follow_up_repeats_a_date', 'repeat_count is null or due is not null and anchor is null')
@Index('follow_up_owner_id_due_day_idx', ['ownerId', 'dueDay', 'id'])
@Index('follow_up_due_day_idx', ['dueDay', 'id'])
@Index('follow_up_campaign_id_state_id_idx', ['campaignId', 'stateId'])
@Index('follow_up_repeats_id_key', ['repeatsId'], { unique: true, where: 'deleted_at is null' })
export class FollowUp extends ProtectedRecord {
  @Column('text')
  title: string;

  @Column('text', { default: '' })
  note: string;

  /** EDTF, with the precision it has; null: no due date. */
  @Column('text', { nullable: true })
  due: string | null;

  /** Derived by the database: the last day by which it is due. */
  @Column({ type: 'date', default: NEVER_DUE, insert: false, update: false })
  dueDay: string;

  @Column('text', { default: 'open' })
  status: FollowUpStatus;

  @Column('timestamptz', { nullable: true })
  doneAt: Date | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  ownerId: string | null;

  @ForeignKey(() => Engagement)
  @Index()
  @Column('uuid', { nullable: true })
  engagementId: string | null;

  @ForeignKey(() => State)
  @Index()
  @Column('text', { nullable: true })
  stateId: string | null;

  /** The campaign that it serves: with `stateId`, its next step for that state. */
  @ForeignKey(() => Campaign)
  @Column('uuid', { nullable: true })
  campaignId: string | null;

  /** The event that it is for. */
  @ForeignKey(() => Event)
  @Index()
  @Column('uuid', { nullable: true })
  eventId: string | null;

  /** What its due date is counted from, by the database: its event, or the engagement that it came from. Null: `due` stands for itself. */
  @Column('text', { nullable: true })
  anchor: 'event' | 'engagement' | null;

  @Column('int', { nullable: true })
  anchorCount: number | null;

  @Column('text', { nullable: true })
  anchorUnit: AnchorUnit | null;

  /** Before the first or after the last day. */
  @Column('text', { nullable: true })
  anchorDirection: 'before' | 'after' | null;

  /** With `repeatUnit`: how long after its due date it comes again when it is done; null: it does not. */
  @Column('int', { nullable: true })
  repeatCount: number | null;

  @Column('text', { nullable: true })
  repeatUnit: RepeatUnit | null;

  /** The one before, of which it is the repetition; of those that stand there it is the only one. */
  @Column('uuid', { nullable: true })
  repeatsId: string | null;
}
