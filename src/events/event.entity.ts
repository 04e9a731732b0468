import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { ProtectedRecord } from '../platform/visibility/protected-record.js';
import { RecurringSession } from './recurring-session.entity.js';

/** A conference, a session, a debate: what happens on given days. */
@Entity('event')
@Check('event_name_check', 'length(name) between 1 and 300')
@Check('event_body_check', 'length(body) <= 300')
@Check('event_place_check', 'length(place) <= 300')
@Check('event_note_check', 'length(note) <= 20000')
@Index('event_day_id_idx', { synchronize: false })
export class Event extends ProtectedRecord {
  @Column('text')
  name: string;

  /** Whose it is: Human Rights Council, a host state. */
  @Column('text', { nullable: true })
  body: string | null;

  @Column('text', { nullable: true })
  place: string | null;

  /** EDTF, from its first to its last day: `2027-02-22/2027-04-02`; null: not known yet. */
  @Column('text', { nullable: true })
  date: string | null;

  /** Derived by the database. */
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  earliest: string | null;

  /** Derived by the database. */
  @Column({ type: 'date', nullable: true, insert: false, update: false })
  latest: string | null;

  /** Derived by the database: what it is sorted by. */
  @Column({ type: 'date', default: '0001-01-01', insert: false, update: false })
  day: string;

  /** The recurring session of which it is one. */
  @ForeignKey(() => RecurringSession)
  @Column('text', { nullable: true })
  sessionId: string | null;

  @Column('text', { default: '' })
  note: string;
}
