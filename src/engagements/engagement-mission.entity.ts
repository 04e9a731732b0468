import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Mission } from '../missions/mission.entity.js';
import { Engagement } from './engagement.entity.js';

/** A mission or office that was met. */
@Entity('engagement_mission')
@Unique(['engagementId', 'missionId'])
export class EngagementMission {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Engagement)
  @Column('uuid')
  engagementId: string;

  @ForeignKey(() => Mission)
  @Index()
  @Column('uuid')
  missionId: string;
}
