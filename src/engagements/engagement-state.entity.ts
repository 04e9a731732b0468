import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { State } from '../states/state.entity.js';
import { Engagement } from './engagement.entity.js';
import { among, STATE_ROLES, type StateRole } from './kinds.js';

/** A state in an engagement, with its role; one state may have several. */
@Entity('engagement_state')
@Check('engagement_state_role_check', among('role', STATE_ROLES))
@Unique(['engagementId', 'stateId', 'role'])
@Index('engagement_state_state_id_day_idx', ['stateId', 'day', 'engagementId'])
export class EngagementState {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Engagement)
  @Column('uuid')
  engagementId: string;

  @ForeignKey(() => State)
  @Column('text')
  stateId: string;

  @Column('text')
  role: StateRole;

  /** The engagement's own, kept here by the database for the order of a state's history. */
  @Column({ type: 'date', default: '0001-01-01', insert: false, update: false })
  day: string;
}
