import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { Omittable, TimeOfDay } from '../platform/http/text.validators.js';
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
}

export class HabitsView {
  /** ISO weekdays: 1 is Monday. */
  @ApiProperty({ type: [Number] })
  workingDays: number[];
  quiet: QuietHoursDto | null;
  rules: RuleDto[];
  /** IANA name: what the times of day are local to; changed with oneself (`PATCH /api/me`). */
  timeZone: string;
  /** One's own, of `/api/me`; raised by every change; what If-Match names. */
  version: number;
}
