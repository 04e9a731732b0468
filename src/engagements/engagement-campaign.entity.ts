import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Engagement } from './engagement.entity.js';

/** A campaign that an engagement served. */
@Entity('engagement_campaign')
@Unique(['engagementId', 'campaignId'])
export class EngagementCampaign {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Engagement)
  @Column('uuid')
  engagementId: string;

  @ForeignKey(() => Campaign)
  @Index()
  @Column('uuid')
  campaignId: string;
}
