import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Engagement } from './engagement.entity.js';

/**
 * The source of an engagement, and what its people and quotations hang on: hidden where the attribution keeps them. Made by the
 * database together with the engagement, whose id it shares.
 */
@Entity('engagement_attribution')
@Check('engagement_attribution_source_check', `length(source) <= 2000`)
export class EngagementAttribution {
  @ForeignKey(() => Engagement)
  @PrimaryColumn('uuid')
  id: string;

  @Column('text', { nullable: true })
  source: string | null;

  /** Derived by the database. */
  @Column({ type: 'text', array: true, default: '{}', select: false, insert: false, update: false })
  readers: string[];
}
