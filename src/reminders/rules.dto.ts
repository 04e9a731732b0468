import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, Max, Min, ValidateIf } from 'class-validator';
import { Id, Omittable, TimeOfDay } from '../platform/http/text.validators.js';
import { UserRef } from '../users/user-ref.js';
import { OFFSET_UNITS, type OffsetUnit } from './rule.js';

export const RULE_KINDS = ['offset', 'weekly'] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

const isOffset = (rule: RuleDto) => rule.kind === 'offset';

/**
 * `{ kind: "offset", count: 1, unit: "week", when: "before", time: "09:00" }`: a week before the due day;
 * `{ kind: "weekly", weekday: 1, time: "09:00" }`: every Monday until it is done. In the reminded person's time zone.
 */
export class RuleDto {
  @IsIn(RULE_KINDS)
  @ApiProperty({ enum: RULE_KINDS, enumName: 'ReminderRuleKind' })
  kind: RuleKind;

  /** With `offset`: how many; 0 is on the day. */
  @ValidateIf(isOffset)
  @IsInt()
  @Min(0)
  @Max(400)
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 400, required: false })
  count?: number;

  /** With `offset`. */
  @ValidateIf(isOffset)
  @IsIn(OFFSET_UNITS)
  @ApiProperty({ enum: OFFSET_UNITS, enumName: 'ReminderOffsetUnit', required: false })
  unit?: OffsetUnit;

  /** With `offset`. */
  @ValidateIf(isOffset)
  @IsIn(['before', 'after'])
  @ApiProperty({ enum: ['before', 'after'], required: false })
  when?: 'before' | 'after';

  /** With `weekly`: ISO weekday, 1 is Monday. */
  @ValidateIf((rule: RuleDto) => rule.kind === 'weekly')
  @IsInt()
  @Min(1)
  @Max(7)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 7, required: false })
  weekday?: number;

  /** Local time of day in the reminded person's time zone. */
  @TimeOfDay()
  time: string;
}

/** A rule of something dated. */
export class ReminderRuleDto extends RuleDto {
  /** Id of the colleague to remind; left out: whoever owns it, also after it was handed over. */
  @Omittable()
  @Id()
  user?: string;
}

export class ReminderRuleView extends RuleDto {
  id: string;
  /** Null: whoever owns it. */
  user: UserRef | null;
}
