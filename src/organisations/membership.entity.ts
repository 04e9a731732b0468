import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { State } from '../states/state.entity.js';
import { Organisation } from './organisation.entity.js';

/** A state's seat in a body, in a role, for a period. */
@Entity('membership')
export class Membership {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey(() => State)
  @Index()
  @Column('text')
  stateId: string;

  @ForeignKey(() => Organisation)
  @Index()
  @Column('uuid')
  organisationId: string;

  @Column('text', { default: 'member' })
  role: string;

  @Column('int', { nullable: true })
  fromYear: number | null;

  @Column('int', { nullable: true })
  toYear: number | null;

  @Column('text')
  source: string;

  @Column('text', { default: '' })
  note: string;
}
