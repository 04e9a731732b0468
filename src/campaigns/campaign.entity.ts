import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { Instrument } from '../instruments/instrument.entity.js';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { User } from '../users/user.entity.js';

export const CAMPAIGN_STATUSES = ['open', 'closed'] as const;
export type CampaignStatus = (typeof CAMPAIGN_STATUSES)[number];

/** The deadline's day of what has none: it sorts last. */
export const NO_DEADLINE = '9999-12-31';

/** A drive for one instrument. */
@Entity('campaign')
@Check('campaign_name_check', 'length(name) between 1 and 300')
@Check('campaign_acts_check', 'cardinality(acts) between 1 and 20')
@Check('campaign_goal_check', 'goal between 1 and 200')
@Check('campaign_no_contact_months_check', 'no_contact_months between 1 and 120')
@Check('campaign_status_check', `status in ('open', 'closed')`)
@Check('campaign_note_check', 'length(note) <= 20000')
@Index('campaign_name_id_idx', ['name', 'id'])
export class Campaign extends ProtectedRecord {
  @Column('text')
  name: string;

  @ForeignKey(() => Instrument)
  @Index()
  @Column('text')
  instrumentId: string;

  /** What a state must do to the instrument to have arrived: endorse; ratify or accede. */
  @Column('text', { array: true })
  acts: string[];

  /** How many states are to have arrived; null: none set. */
  @Column('int', { nullable: true })
  goal: number | null;

  /** EDTF. */
  @Column('text', { nullable: true })
  deadline: string | null;

  /** Derived by the database: the last day that the deadline allows. */
  @Column({ type: 'date', default: NO_DEADLINE, insert: false, update: false })
  deadlineDay: string;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** After so many months without two-way contact with a priority state its owner is told; null: never. */
  @Column('int', { nullable: true, default: 6 })
  noContactMonths: number | null;

  @Column('text', { default: 'open' })
  status: CampaignStatus;

  @Column('text', { default: '' })
  note: string;
}
