import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { InstrumentRef } from '../instruments/instrument-ref.js';
import { PageQuery } from '../platform/http/page.js';
import { Id, Omittable, PartialDateField, PlainText } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { ReminderView } from '../reminders/reminders.dto.js';
import { ReminderRuleDto, ReminderRuleView } from '../reminders/rules.dto.js';
import { RecordView } from '../users/record.view.js';
import { UserRef } from '../users/user-ref.js';
import { CAMPAIGN_STATUSES, type CampaignStatus } from './campaign.entity.js';

export class CreateCampaignDto extends AudienceDto {
  @PlainText({ max: 300, min: 1 })
  name: string;

  /** The instrument's word: `ssd`. */
  @PlainText({ max: 80, min: 1 })
  instrument: string;

  /** What a state must do to have arrived; left out: the instrument's own acts that bind it (endorse; ratify, accede …). */
  @Omittable()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(20)
  @PlainText({ max: 50, min: 1, each: true })
  acts?: string[];

  /** How many states are to have arrived. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(200)
  goal?: number | null;

  /** EDTF: by when. */
  @IsOptional()
  @PartialDateField()
  deadline?: string | null;

  /** Id of the colleague who runs it; left out: whoever creates it. */
  @IsOptional()
  @Id()
  owner?: string | null;

  /** After so many months without two-way contact with a priority state its owner is told; null: never. Left out: six. */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(120)
  noContactMonths?: number | null;

  @Omittable()
  @IsIn(CAMPAIGN_STATUSES)
  @ApiProperty({ enum: CAMPAIGN_STATUSES, enumName: 'CampaignStatus', required: false })
  status?: CampaignStatus;

  @Omittable()
  @PlainText({ max: 20_000, multiline: true })
  note?: string;

  /** When to remind of the deadline. Left out of a new campaign: as its owner likes it. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => ReminderRuleDto)
  rules?: ReminderRuleDto[];
}

export class PatchCampaignDto extends PartialType(CreateCampaignDto, { skipNullProperties: false }) {}

export class CampaignsQuery extends PageQuery {
  /** A part of a name. */
  @Omittable()
  @PlainText({ max: 200 })
  q?: string;

  @Omittable()
  @IsIn(CAMPAIGN_STATUSES)
  @ApiProperty({ enum: CAMPAIGN_STATUSES, enumName: 'CampaignStatus', required: false })
  status?: CampaignStatus;

  /** The instrument's word. */
  @Omittable()
  @PlainText({ max: 80 })
  instrument?: string;
}

export class CampaignView extends RecordView {
  name: string;
  instrument: InstrumentRef;
  /** What a state must do to have arrived. */
  acts: string[];
  /** How many states are to have arrived; null: none set. */
  goal: number | null;
  /** EDTF; null: none set. */
  deadline: string | null;
  /** The last day that the deadline allows, `YYYY-MM-DD`. */
  deadlineDay: string | null;
  owner: UserRef | null;
  @ApiProperty({ enum: CAMPAIGN_STATUSES, enumName: 'CampaignStatus' })
  status: CampaignStatus;
  note: string;
  /** After so many months without two-way contact with a priority state its owner is told; null: never. */
  noContactMonths: number | null;
  /** When to remind of the deadline. */
  rules: ReminderRuleView[];
  /** What follows from the rules, in the order of the times. */
  reminders: ReminderView[];
  /** How many states have arrived, by the positions that the reader may see. */
  arrived: number;
  /** How many member states the United Nations has. */
  of: number;
  /** How many priority states it has. */
  priorityStates: number;
}
