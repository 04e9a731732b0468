import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { Engagement } from './engagement.entity.js';

/** A part of an engagement's text with readers of its own; never more visible than the engagement. */
@Entity('passage')
@Check('passage_text_check', `length(text) between 1 and 50000`)
export class Passage extends ProtectedRecord {
  @ForeignKey(() => Engagement)
  @Index()
  @Column('uuid')
  engagementId: string;

  @Column('text')
  text: string;

  @Column('int', { default: 0 })
  placeInOrder: number;
}
