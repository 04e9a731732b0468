import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { User } from '../users/user.entity.js';
import { NUDGE_KINDS, type NudgeKind } from './nudge-kinds.js';
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
@Check('reminder_habit_digest_time_check', `digest_time ~ ${TIME}`)
@Check('reminder_habit_nudges_by_mail_check', `nudges_by_mail <@ '{${NUDGE_KINDS.join(',')}}'`)
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

  /** Local time of day of the one mail, `08:00`; null: each reminder is a mail of its own. */
  @Column('text', { nullable: true })
  digestTime: string | null;

  /** Of the kinds of nudges, which come by mail too. */
  @Column('text', { array: true, default: `{${NUDGE_KINDS.join(',')}}` })
  nudgesByMail: NudgeKind[];
}
