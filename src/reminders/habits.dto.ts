import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Omittable, TimeOfDay } from '../platform/http/text.validators.js';
import { NUDGE_KINDS, type NudgeKind } from './nudge-kinds.js';
import { RuleDto } from './rules.dto.js';

/** Local times of day between which no rule reminds; over midnight where `from` is the later one. */
export class QuietHoursDto {
  @TimeOfDay()
  from: string;

  @TimeOfDay()
  to: string;
}

/** What one may change about one's own reminders. */
export class ChangeHabitsDto {
  /** ISO weekdays: 1 is Monday. A reminder that falls on another day gives way to one of these. */
  @Omittable()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(7)
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  @ApiProperty({ type: [Number], required: false, example: [1, 2, 3, 4, 5] })
  workingDays?: number[];

  /** Null: none. */
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quiet?: QuietHoursDto | null;

  /** The rules of a new follow-up of one's own for which nobody says otherwise. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => RuleDto)
  rules?: RuleDto[];

  /** Local time of day of one mail a day, on working days, that holds what rules remind of; null: each is a mail of its own. */
  @IsOptional()
  @TimeOfDay()
  digest?: string | null;

  /** The kinds of nudges that come by mail too, once a day at most. */
  @Omittable()
  @IsArray()
  @ArrayUnique()
  @IsIn(NUDGE_KINDS, { each: true })
  @ApiProperty({ enum: NUDGE_KINDS, enumName: 'NudgeKind', isArray: true, required: false })
  nudgesByMail?: NudgeKind[];
}

export class HabitsView {
  /** ISO weekdays: 1 is Monday. */
  @ApiProperty({ type: [Number] })
  workingDays: number[];
  quiet: QuietHoursDto | null;
  rules: RuleDto[];
  /** Local time of day of the one mail a day, `08:00`; null: each reminder is a mail of its own. */
  digest: string | null;
  /** The kinds of nudges that come by mail too. */
  @ApiProperty({ enum: NUDGE_KINDS, enumName: 'NudgeKind', isArray: true })
  nudgesByMail: NudgeKind[];
  /** IANA name: what the times of day are local to; changed with oneself (`PATCH /api/me`). */
  timeZone: string;
  /** One's own, of `/api/me`; raised by every change; what If-Match names. */
  version: number;
}
