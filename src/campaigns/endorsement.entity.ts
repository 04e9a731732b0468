import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Position } from '../instruments/position.entity.js';
import { State } from '../states/state.entity.js';
import { Campaign } from './campaign.entity.js';

/** That a state was marked on a campaign's board as having arrived, as it was told then. What holds is in the position. */
@Entity('endorsement')
@Unique(['positionId'])
export class Endorsement {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Campaign)
  @Index()
  @Column('uuid')
  campaignId: string;

  @ForeignKey(() => State)
  @Column('text')
  stateId: string;

  @ForeignKey(() => Position)
  @Column('uuid')
  positionId: string;

  /** One of those that the campaign counts. */
  @Column('text')
  act: string;

  /** EDTF; null: date unknown. */
  @Column('text', { nullable: true })
  date: string | null;

  @Column('text', { nullable: true })
  manner: string | null;

  @Column('text')
  source: string;
}
