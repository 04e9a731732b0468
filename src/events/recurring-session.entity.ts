import { Check, Column, Entity, PrimaryColumn, UpdateDateColumn } from 'typeorm';

/** What comes back every year in its usual months. Ships as reference data; staff enter the real dates as events. */
@Entity('recurring_session')
@Check('recurring_session_id_check', `id ~ '^[a-z0-9][a-z0-9-]{0,119}$'`)
@Check('recurring_session_name_check', 'length(name) between 1 and 300')
export class RecurringSession {
  /** A short word: `unga-opening`. */
  @PrimaryColumn('text')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  body: string;

  @Column('text', { nullable: true })
  place: string | null;

  /** 1 is January. */
  @Column('int', { array: true })
  months: number[];

  /** As the source has them: `6-8 (exception Oct 2017)`. */
  @Column('text')
  usualMonths: string;

  @Column('text', { nullable: true })
  typicalLength: string | null;

  /** Dates of years past. */
  @Column('text', { default: '' })
  examples: string;

  @Column('text')
  source: string;

  @Column('text', { default: '' })
  note: string;

  @Column({ type: 'int', default: 1, insert: false, update: false })
  version: number;

  @UpdateDateColumn({ type: 'timestamptz' })
  updatedAt: Date;
}
