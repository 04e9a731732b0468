import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique, UpdateDateColumn } from 'typeorm';
import { State } from '../states/state.entity.js';
import { User } from '../users/user.entity.js';
import { Campaign } from './campaign.entity.js';
import type { Stage } from './stages.js';

/** A state that a campaign wants to win over. As visible as its campaign; its version is its own. */
@Entity('priority_state')
@Unique(['campaignId', 'stateId'])
@Check(
  'priority_state_stage_check',
  `stage in ('not-approached', 'approached', 'considering', 'committed', 'not-at-this-stage', 'parked')`,
)
@Check('priority_state_since_check', 'since is null or partial_date_earliest(since) is not null')
@Check('priority_state_reason_check', 'length(reason) <= 5000')
export class PriorityState {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Campaign)
  @Column('uuid')
  campaignId: string;

  @ForeignKey(() => State)
  @Index()
  @Column('text')
  stateId: string;

  @Column('text', { default: 'not-approached' })
  stage: Stage;

  /** EDTF: since when it stands there; null: not known. */
  @Column('text', { nullable: true })
  since: string | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  ownerId: string | null;

  /** Why it is a priority. */
  @Column('text', { default: '' })
  reason: string;

  /** Since when it is a priority. */
  @Column({ type: 'timestamptz', default: () => 'now()', update: false })
  addedAt: Date;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
