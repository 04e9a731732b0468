import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { User } from '../users/user.entity.js';
import { ReminderRule } from './reminder-rule.entity.js';

/** `claimed`: its mail stands in the Outbox. */
export const REMINDER_STATES = ['scheduled', 'claimed', 'cancelled'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** A moment at which somebody is reminded of something, once. */
@Entity('reminder')
@Check('reminder_state_check', `state in ('scheduled', 'claimed', 'cancelled')`)
@Check('reminder_suspended', `not is_suspended or state = 'cancelled'`)
@Check('reminder_of_one', 'num_nonnulls(follow_up_id, campaign_id) = 1')
@Unique('reminder_rule_id_user_id_for_day_key', ['ruleId', 'userId', 'forDay'])
@Index('reminder_due_idx', { synchronize: false })
@Index('reminder_mail_id_idx', { synchronize: false })
@Index('reminder_in_digest_idx', { synchronize: false })
export class Reminder {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey('FollowUp')
  @Index()
  @Column('uuid', { nullable: true })
  followUpId: string | null;

  @ForeignKey('Campaign')
  @Index()
  @Column('uuid', { nullable: true })
  campaignId: string | null;

  @ForeignKey(() => User)
  @Column('uuid')
  userId: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { default: 'scheduled' })
  state: ReminderState;

  /** Null also where it was given away or moved as its mail was leaving: should that be taken back, it stands again. */
  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;

  /** Of what is claimed: the mail that carries it, perhaps with others. */
  @Column('uuid', { nullable: true })
  mailId: string | null;

  /** The rule that it follows from; null: a moment that somebody named. */
  @ForeignKey(() => ReminderRule, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  ruleId: string | null;

  /** The day that the rule names, `YYYY-MM-DD`. */
  @Column('date', { nullable: true })
  forDay: string | null;

  /** It goes with the digest of its day and not by itself. */
  @Column('boolean', { default: false })
  inDigest: boolean;

  /** What it reminds of was put off to this moment: until it comes no rule reminds its person. */
  @Column('boolean', { default: false })
  isSnooze: boolean;

  /** Called off because what it reminds of was over: it comes back when that is opened again. */
  @Column('boolean', { default: false })
  isSuspended: boolean;
}
