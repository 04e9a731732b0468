import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn } from 'class-validator';
import { EngagementView } from '../engagements/engagement-view.dto.js';
import { listed } from '../engagements/engagements.dto.js';
import { KINDS, type Kind, STATE_ROLES, type StateRole } from '../engagements/kinds.js';
import { FollowUpView } from '../follow-ups/follow-up-view.dto.js';
import { PositionView } from '../instruments/positions.dto.js';
import { flag, PageQuery } from '../platform/http/page.js';
import { Omittable, PartialDateField } from '../platform/http/text.validators.js';

export const TIMELINE_TYPES = ['engagement', 'position', 'follow-up'] as const;
export type TimelineType = (typeof TIMELINE_TYPES)[number];

export class TimelineQuery extends PageQuery {
  /** Some of engagement, position, follow-up, `engagement,position`; left out: all. */
  @Omittable()
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(TIMELINE_TYPES, { each: true })
  @ApiProperty({ type: String, required: false, example: 'engagement,position' })
  types?: TimelineType[];

  /** Only engagements of one of these kinds, `meeting,letter`. */
  @Omittable()
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(KINDS, { each: true })
  @ApiProperty({ type: String, required: false, example: 'meeting,letter' })
  kinds?: Kind[];

  /** EDTF: not over before this. What is known to the month is found on any of its days. */
  @Omittable()
  @PartialDateField()
  from?: string;

  /** EDTF: begun by the end of this. */
  @Omittable()
  @PartialDateField()
  to?: string;

  /** `true`: only engagements in which something was asked. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  withAsks?: boolean;

  /** `true`: also engagements with others in which the state was only asked about, or said to hold a view. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  thirdState?: boolean;
}

/** An engagement in a state's history. */
export class EngagementItem extends EngagementView {
  @ApiProperty({ enum: ['engagement'] })
  type: 'engagement';
  /** What it is sorted by: the first day that the date can mean; null: undated, and last. */
  day: string | null;
  /** What the state had to do with it. */
  @ApiProperty({ enum: STATE_ROLES, enumName: 'StateRole' })
  role: StateRole;
}

/** What the state did about an instrument. */
export class PositionItem extends PositionView {
  @ApiProperty({ enum: ['position'] })
  type: 'position';
  /** What it is sorted by; null: undated, and last. */
  day: string | null;
}

/** What we promised, at the day by which it is due. */
export class FollowUpItem extends FollowUpView {
  @ApiProperty({ enum: ['follow-up'] })
  type: 'follow-up';
  /** The due date, EDTF. */
  date: string | null;
  /** First day that the due date can mean. */
  earliest: string | null;
  /** What it is sorted by: the last day of the due date; null: no due date, and last. */
  day: string | null;
}

export type TimelineItem = EngagementItem | PositionItem | FollowUpItem;
