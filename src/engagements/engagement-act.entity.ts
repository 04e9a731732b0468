import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Engagement } from './engagement.entity.js';
import { among, KINDS, type Kind } from './kinds.js';

/** One of the things that an engagement was: a meeting, and a letter handed over at it. */
@Entity('engagement_act')
@Check('engagement_act_kind_check', among('kind', KINDS))
@Unique(['engagementId', 'kind'])
@Index('engagement_act_kind_idx', ['kind', 'engagementId'])
export class EngagementAct {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Engagement)
  @Column('uuid')
  engagementId: string;

  @Column('text')
  kind: Kind;

  @Column('int', { default: 0 })
  placeInOrder: number;
}
