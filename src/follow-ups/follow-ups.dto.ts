import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { flag, PageQuery } from '../platform/http/page.js';
import { Id, Omittable, PartialDateField, PlainText, StateCode } from '../platform/http/text.validators.js';
import { VISIBILITIES, type Visibility } from '../platform/visibility/protected-record.js';
import { ReadersDto } from '../platform/visibility/readers.dto.js';
import { ReminderDto } from '../reminders/reminders.dto.js';
import { ReminderRuleDto } from '../reminders/rules.dto.js';
import {
  ANCHOR_UNITS,
  type AnchorUnit,
  FOLLOW_UP_STATUSES,
  type FollowUpStatus,
  REPEAT_UNITS,
  type RepeatUnit,
} from './follow-up.entity.js';

/** Due so long before the first or after the last day of an event, or of the engagement that it came from; it moves with that. */
export class AnchorDto {
  /** Id of the event; left out: the engagement that it came from. */
  @Omittable()
  @Id()
  event?: string;

  @IsInt()
  @Min(0)
  @Max(400)
  @ApiProperty({ type: 'integer', minimum: 0, maximum: 400 })
  count: number;

  @IsIn(ANCHOR_UNITS)
  @ApiProperty({ enum: ANCHOR_UNITS, enumName: 'AnchorUnit' })
  unit: AnchorUnit;

  @IsIn(['before', 'after'])
  @ApiProperty({ enum: ['before', 'after'] })
  when: 'before' | 'after';
}

/** It comes again, so long after its due date, when it is done. */
export class RepeatDto {
  @IsInt()
  @Min(1)
  @Max(100)
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 100 })
  count: number;

  @IsIn(REPEAT_UNITS)
  @ApiProperty({ enum: REPEAT_UNITS, enumName: 'RepeatUnit' })
  unit: RepeatUnit;
}

/** What we promised within an engagement; it is as visible as the engagement. */
export class PromisedFollowUpDto {
  /** What is to be done. */
  @PlainText({ max: 500, min: 1 })
  title: string;

  @Omittable()
  @PlainText({ max: 20_000, multiline: true })
  note?: string;

  /** By when, with the precision that it has; null: no due date. */
  @IsOptional()
  @PartialDateField()
  due?: string | null;

  /** Id of the colleague who does it; left out: whoever writes it down. */
  @Omittable()
  @Id()
  owner?: string;

  /** Instead of `due`; null: `due` stands for itself. */
  @IsOptional()
  @ValidateNested()
  @Type(() => AnchorDto)
  anchor?: AnchorDto | null;

  /** Null: it does not come again. */
  @IsOptional()
  @ValidateNested()
  @Type(() => RepeatDto)
  repeat?: RepeatDto | null;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ReminderDto)
  reminders?: ReminderDto[];

  /** When to remind, counted from the due date or every week. Left out, with no reminders either: as its owner likes it. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ReminderRuleDto)
  rules?: ReminderRuleDto[];
}

export class CreateFollowUpDto extends PromisedFollowUpDto {
  /** Id of the engagement that it came from. */
  @IsOptional()
  @Id()
  engagement?: string | null;

  /** The state that it is about: `KAZ`. */
  @IsOptional()
  @StateCode()
  state?: string | null;

  /** Id of the campaign that it serves: with `state`, the next step for that state. */
  @IsOptional()
  @Id()
  campaign?: string | null;

  /** Left out: as visible as its engagement or its campaign, or else internal. */
  @Omittable()
  @IsIn(VISIBILITIES)
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility', required: false })
  visibility?: Visibility;

  @Omittable()
  @ValidateNested()
  @Type(() => ReadersDto)
  readers?: ReadersDto;
}

/** What is left out stays. `reminders` replaces those that have not gone out yet, suspended ones included; `rules` all. */
export class PatchFollowUpDto extends PartialType(OmitType(CreateFollowUpDto, ['owner']), {
  skipNullProperties: false,
}) {
  /** Hands it over: reminders that have not left go to the new owner instead of the old. */
  @Omittable()
  @Id()
  owner?: string;
}

export class FollowUpsQuery extends PageQuery {
  /** `me`, or the id of a colleague. */
  @Omittable()
  @Matches(/^(me|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, { message: 'owner must be "me" or an id' })
  owner?: string;

  @Omittable()
  @IsIn(FOLLOW_UP_STATUSES)
  @ApiProperty({ enum: FOLLOW_UP_STATUSES, enumName: 'FollowUpStatus', required: false })
  status?: FollowUpStatus;

  /** About this state, or out of an engagement in which it took part: `KAZ`. */
  @Omittable()
  @StateCode()
  state?: string;

  @Omittable()
  @Id()
  engagement?: string;

  @Omittable()
  @Id()
  campaign?: string;

  /** Counted from this event. */
  @Omittable()
  @Id()
  event?: string;

  /** Due before this date begins. */
  @Omittable()
  @PartialDateField()
  dueBefore?: string;

  /** `true`: those that were put away, and no others. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  deleted?: boolean;
}
