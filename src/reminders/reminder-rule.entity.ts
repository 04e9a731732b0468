import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { User } from '../users/user.entity.js';
import type { OffsetUnit } from './rule.js';

const TIME = `'^([01][0-9]|2[0-3]):[0-5][0-9]$'`;

/** From which reminders of something dated follow, for its owner or for somebody who is named. */
@Entity('reminder_rule')
@Index('reminder_rule_stale_idx', { synchronize: false })
@Check('reminder_rule_kind_check', `kind in ('offset', 'weekly')`)
@Check('reminder_rule_count_check', 'count between 0 and 400')
@Check('reminder_rule_unit_check', `unit in ('day', 'working-day', 'week', 'month')`)
@Check('reminder_rule_direction_check', `direction in ('before', 'after')`)
@Check('reminder_rule_weekday_check', 'weekday between 1 and 7')
@Check('reminder_rule_time_check', `time ~ ${TIME}`)
@Check('reminder_rule_of_one', 'num_nonnulls(follow_up_id, campaign_id) = 1')
@Check(
  'reminder_rule_whole',
  `kind = 'offset' and num_nonnulls(count, unit, direction) = 3 and weekday is null
      or kind = 'weekly' and num_nonnulls(count, unit, direction) = 0 and weekday is not null`,
)
export class ReminderRule {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey('FollowUp')
  @Index()
  @Column('uuid', { nullable: true })
  followUpId: string | null;

  @ForeignKey('Campaign')
  @Index()
  @Column('uuid', { nullable: true })
  campaignId: string | null;

  /** Null: whoever owns it. */
  @ForeignKey(() => User)
  @Column('uuid', { nullable: true })
  userId: string | null;

  @Column('text')
  kind: 'offset' | 'weekly';

  @Column('int', { nullable: true })
  count: number | null;

  @Column('text', { nullable: true })
  unit: OffsetUnit | null;

  @Column('text', { nullable: true })
  direction: 'before' | 'after' | null;

  @Column('int', { nullable: true })
  weekday: number | null;

  @Column('text')
  time: string;

  /** Its reminders are to be planned anew by the sweep, as what its due day is counted from moved. */
  @Column('boolean', { default: false })
  stale: boolean;
}
