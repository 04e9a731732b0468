import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { State } from '../states/state.entity.js';
import { User } from '../users/user.entity.js';
import { Campaign } from './campaign.entity.js';
import type { Stage } from './stages.js';

/** That a state came to a stage, and when. Written by the database with every move. */
@Entity('stage_change')
@Index('stage_change_campaign_id_state_id_idx', ['campaignId', 'stateId', 'at'])
@Check(
  'stage_change_stage_check',
  `stage in ('not-approached', 'approached', 'considering', 'committed', 'not-at-this-stage', 'parked')`,
)
export class StageChange {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Campaign)
  @Column('uuid')
  campaignId: string;

  @ForeignKey(() => State)
  @Column('text')
  stateId: string;

  @Column('text')
  stage: Stage;

  /** EDTF: when it came there, as whoever moved it knew; null: not known. */
  @Column('text', { nullable: true })
  date: string | null;

  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  byId: string | null;

  /** When it was written down. */
  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at: Date;
}
