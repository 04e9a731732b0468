import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Instrument } from '../instruments/instrument.entity.js';
import { Engagement } from './engagement.entity.js';
import { ANSWERS, type AskAnswer, AUTHORITIES, type Authority, among } from './kinds.js';

/** What was requested of a state, and what it answered. */
@Entity('ask')
@Check('ask_text_check', `length(text) between 1 and 10000`)
@Check('ask_answer_check', among('answer', ANSWERS))
@Check('ask_answer_note_check', `length(answer_note) <= 10000`)
@Check('ask_authority_check', among('authority', AUTHORITIES))
export class Ask {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Engagement)
  @Index()
  @Column('uuid')
  engagementId: string;

  @Column('text')
  text: string;

  @ForeignKey(() => Instrument)
  @Index()
  @Column('text', { nullable: true })
  instrumentId: string | null;

  /** Null: nothing noted yet. */
  @Column('text', { nullable: true })
  answer: AskAnswer | null;

  @Column('text', { default: '' })
  answerNote: string;

  @Column('text', { nullable: true })
  authority: Authority | null;

  @Column('int', { default: 0 })
  placeInOrder: number;
}
