import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';
import type { Rule } from './rule.js';

const TIME = `'^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

/** When somebody likes to be reminded. Who has no row has the defaults. */
@Entity('reminder_habit')
@Check(
  'reminder_habit_working_days_check',
  `cardinality(working_days) between 1 and 7 and working_days <@ '{1,2,3,4,5,6,7}'`,
)
@Check('reminder_habit_quiet_from_check', `quiet_from ~ ${TIME}`)
@Check('reminder_habit_quiet_to_check', `quiet_to ~ ${TIME}`)
@Check('reminder_habit_quiet', 'num_nonnulls(quiet_from, quiet_to) <> 1')
export class ReminderHabit {
  /** The person's. */
  @ForeignKey(() => User)
  @PrimaryColumn('uuid')
  id: string;

  /** ISO weekdays: 1 is Monday. */
  @Column('int', { array: true, default: '{1,2,3,4,5}' })
  workingDays: number[];

  @Column('text', { nullable: true })
  quietFrom: string | null;

  @Column('text', { nullable: true })
  quietTo: string | null;

  /** The rules of a follow-up for which nobody says otherwise. */
  @Column('jsonb', { default: [] })
  rules: Rule[];
}
