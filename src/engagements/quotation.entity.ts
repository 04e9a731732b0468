import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { EngagementAttribution } from './engagement-attribution.entity.js';

/** Words as they were said. */
@Entity('quotation')
@Check('quotation_text_check', `length(text) between 1 and 20000`)
@Check('quotation_speaker_check', `length(speaker) <= 300`)
@Check('quotation_source_check', `length(source) <= 2000`)
export class Quotation {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => EngagementAttribution)
  @Index()
  @Column('uuid')
  engagementId: string;

  @Column('text')
  text: string;

  @Column('text', { nullable: true })
  speaker: string | null;

  @Column('text', { nullable: true })
  source: string | null;

  @Column('int', { default: 0 })
  placeInOrder: number;
}
