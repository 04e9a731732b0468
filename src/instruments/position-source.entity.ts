import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Position } from './position.entity.js';

/** One source's claim of a position. Where sources disagree about the date, each keeps its own. */
@Entity('position_source')
@Check(
  'position_source_dates',
  `(date is null or partial_date_earliest(date) is not null) and (as_of is null or partial_date_earliest(as_of) is not null)`,
)
export class PositionSource {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => Position)
  @Index()
  @Column('uuid')
  positionId: string;

  /** EDTF, as this source dates it. */
  @Column('text', { nullable: true })
  date: string | null;

  @Column('text')
  source: string;

  /** EDTF: the day for which the source speaks. */
  @Column('text', { nullable: true })
  asOf: string | null;

  @Column('text', { default: '' })
  note: string;
}
