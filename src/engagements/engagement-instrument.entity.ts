import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { Instrument } from '../instruments/instrument.entity.js';
import { Engagement } from './engagement.entity.js';

/** An instrument that an engagement was about. */
@Entity('engagement_instrument')
@Unique(['engagementId', 'instrumentId'])
export class EngagementInstrument {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Engagement)
  @Column('uuid')
  engagementId: string;

  @ForeignKey(() => Instrument)
  @Index()
  @Column('text')
  instrumentId: string;
}
