import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { State } from '../states/state.entity.js';
import { Instrument } from './instrument.entity.js';

/** A dated, sourced fact: what a state did about an instrument. That there is none is not a refusal. */
@Entity('position')
@Check('position_confirmed_date', `confirmed_date is null or partial_date_earliest(confirmed_date) is not null`)
@Check('position_manner_check', 'length(manner) <= 300')
@Index('position_state_id_day_idx', { synchronize: false })
export class Position extends ProtectedRecord {
  @ForeignKey(() => State)
  @Column('text')
  stateId: string;

  @ForeignKey(() => Instrument)
  @Index()
  @Column('text')
  instrumentId: string;

  /** One of the instrument's own acts: endorse, sign, ratify … */
  @Column('text')
  act: string;

  /** `endorsed`, `not-endorsed`, or the like for other acts. */
  @Column('text')
  status: string;

  /** EDTF, when it was announced; null: done, date unknown. */
  @Column('text', { nullable: true })
  date: string | null;

  /** Derived by the database. */
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  earliest: string | null;

  /** Derived by the database. */
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  latest: string | null;

  /** Derived by the database: what it is sorted by; undated sorts last. */
  @Column({ type: 'date', default: '0001-01-01', insert: false, update: false })
  day: string;

  /** EDTF, when it was confirmed in writing. */
  @Column('text', { nullable: true })
  confirmedDate: string | null;

  /** How it was done: by letter to the depositary, announced at a conference …; null: not known. */
  @Column('text', { nullable: true })
  manner: string | null;

  @Column('text', { default: '' })
  note: string;
}
