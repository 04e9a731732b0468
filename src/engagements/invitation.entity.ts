import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { User } from '../users/user.entity.js';
import { Engagement } from './engagement.entity.js';

/**
 * What somebody was told of a meeting: the meeting with its calendar entry, its link alone, that it is off, or that it is no longer
 * theirs to attend.
 */
export const TELLINGS = ['meeting', 'link', 'off', 'withdrawn'] as const;
export type Telling = (typeof TELLINGS)[number];

/** A colleague who was invited to a planned meeting. Visible with the engagement, and to the invited person always. */
@Entity('invitation')
@Check('invitation_told_check', `told in ('meeting', 'link', 'off', 'withdrawn')`)
@Check('invitation_calendar_check', `calendar in ('request', 'cancel')`)
@Unique('invitation_engagement_id_user_id_key', ['engagementId', 'userId'])
export class Invitation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Engagement)
  @Column('uuid')
  engagementId: string;

  @ForeignKey(() => User)
  @Index()
  @Column('uuid')
  userId: string;

  @Column('text')
  told: Telling;

  /** Higher with each mail, and no lower than the engagement's version; a calendar program heeds the highest. */
  @Column('int')
  sequence: number;

  /** Of what that mail says. */
  @Column('bytea')
  contentHash: Buffer;

  /** What the last mail does in the invited person's calendar; null: nothing, and there is nothing of ours in it. */
  @Column('text', { nullable: true })
  calendar: 'request' | 'cancel' | null;

  /** The last mail's origin. */
  @Column('uuid', { unique: true })
  mailOrigin: string;
}
