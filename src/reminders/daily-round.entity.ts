import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';

/** When somebody is next looked after: their nudges found, their digest written. */
@Entity('daily_round')
export class DailyRound {
  /** The person's. */
  @ForeignKey(() => User)
  @PrimaryColumn('uuid')
  id: string;

  @Index()
  @Column('timestamptz')
  nextAt: Date;

  @Column('timestamptz', { nullable: true })
  lastAt: Date | null;
}
