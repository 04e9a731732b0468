import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { User } from '../users/user.entity.js';
import { FollowUp } from './follow-up.entity.js';

/** `claimed`: its mail stands in the Outbox. */
export const REMINDER_STATES = ['scheduled', 'claimed', 'cancelled'] as const;
export type ReminderState = (typeof REMINDER_STATES)[number];

/** A moment at which somebody is reminded of a follow-up, once. */
@Entity('reminder')
@Check('reminder_state_check', `state in ('scheduled', 'claimed', 'cancelled')`)
@Index('reminder_due_idx', { synchronize: false })
export class Reminder {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => FollowUp)
  @Index()
  @Column('uuid')
  followUpId: string;

  @ForeignKey(() => User)
  @Column('uuid')
  userId: string;

  @Column('timestamptz')
  at: Date;

  @Column('text', { default: 'scheduled' })
  state: ReminderState;

  @Column('timestamptz', { nullable: true })
  claimedAt: Date | null;
}
