import {
  Check,
  Column,
  CreateDateColumn,
  Entity,
  ForeignKey,
  Index,
  PrimaryGeneratedColumn,
  UpdateDateColumn,
} from 'typeorm';
import { PriorityState } from '../campaigns/priority-state.entity.js';
import { Posting } from '../contacts/posting.entity.js';
import { Engagement } from '../engagements/engagement.entity.js';
import { NUDGE_KINDS, type NudgeKind } from '../reminders/nudge-kinds.js';
import { User } from '../users/user.entity.js';

/** `settled`: its reason has ended by itself. */
export const NUDGE_STATES = ['open', 'dismissed', 'settled'] as const;
export type NudgeState = (typeof NUDGE_STATES)[number];

const among = (values: readonly string[]) => values.map((value) => `'${value}'`).join(', ');

/** That somebody should know of something that nobody planned. For that person alone, while what it is about can be seen. */
@Entity('nudge')
@Check('nudge_kind_check', `kind in (${among(NUDGE_KINDS)})`)
@Check('nudge_state_check', `state in (${among(NUDGE_STATES)})`)
@Check(
  'nudge_of_its_kind',
  `num_nonnulls(priority_state_id, engagement_id, posting_id) = 1
      and (kind = 'no-contact') = (priority_state_id is not null) and (kind = 'write-up') = (engagement_id is not null)`,
)
@Check('nudge_dismissed', `(state = 'dismissed') = (dismissed_at is not null)`)
@Index('nudge_reason_idx', { synchronize: false })
@Index('nudge_mail_id_idx', { synchronize: false })
export class Nudge {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => User)
  @Column('uuid')
  userId: string;

  @Column('text')
  kind: NudgeKind;

  @ForeignKey(() => PriorityState, { onDelete: 'CASCADE' })
  @Index()
  @Column('uuid', { nullable: true })
  priorityStateId: string | null;

  @ForeignKey(() => Engagement)
  @Index()
  @Column('uuid', { nullable: true })
  engagementId: string | null;

  @ForeignKey(() => Posting, { onDelete: 'CASCADE' })
  @Index()
  @Column('uuid', { nullable: true })
  postingId: string | null;

  /** The day that the reason is counted from, `YYYY-MM-DD`: tells one reason from the next. */
  @Column('date')
  since: string;

  @Column('text', { default: 'open' })
  state: NudgeState;

  /** Open, and not to be shown before. */
  @Column('timestamptz', { nullable: true })
  snoozedUntil: Date | null;

  @Column('timestamptz', { nullable: true })
  dismissedAt: Date | null;

  /** The mail that carried it. */
  @Column('uuid', { nullable: true })
  mailId: string | null;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @CreateDateColumn({ type: 'timestamptz', update: false })
  createdAt: Date;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
