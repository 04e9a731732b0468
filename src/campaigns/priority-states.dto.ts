import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { WholeListQuery } from '../platform/http/page.js';
import { Id, Omittable, PartialDateField, PlainText, StateCode } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { StateRef } from '../states/state-ref.js';
import { UserRef } from '../users/user-ref.js';
import { STAGES, STANDINGS, type Stage, type Standing } from './stages.js';

export class AddPriorityStateDto {
  @StateCode()
  state: string;

  @Omittable()
  @IsIn(STAGES)
  @ApiProperty({ enum: STAGES, enumName: 'CampaignStage', required: false })
  stage?: Stage;

  /** EDTF: since when it stands there; left out with a stage: today. */
  @IsOptional()
  @PartialDateField()
  since?: string | null;

  /** Id of the colleague who looks after it. */
  @IsOptional()
  @Id()
  owner?: string | null;

  /** Why it is a priority. */
  @Omittable()
  @PlainText({ max: 5000, multiline: true })
  reason?: string;
}

export class PatchPriorityStateDto extends PartialType(OmitType(AddPriorityStateDto, ['state']), {
  skipNullProperties: false,
}) {}

export class PriorityStatesQuery extends WholeListQuery {
  @Omittable()
  @IsIn(STANDINGS)
  @ApiProperty({ enum: STANDINGS, enumName: 'CampaignStanding', required: false })
  standing?: Standing;

  /** Id of the colleague who looks after it. */
  @Omittable()
  @Id()
  owner?: string;
}

/** That a state has done what the campaign asks, with its date and manner and who says so. */
export class EndorsementDto extends AudienceDto {
  /** One of the acts that the campaign counts; may be left out where it counts only one. */
  @Omittable()
  @PlainText({ max: 50, min: 1 })
  act?: string;

  /** EDTF; null or left out: date unknown. */
  @IsOptional()
  @PartialDateField()
  date?: string | null;

  /** How: by letter to the depositary, announced at a conference … */
  @IsOptional()
  @PlainText({ max: 300 })
  manner?: string | null;

  /** Who says so: an address, a letter, a list. */
  @PlainText({ max: 2000, min: 1 })
  source: string;
}

export class StageChangeView {
  @ApiProperty({ enum: STAGES, enumName: 'CampaignStage' })
  stage: Stage;
  /** EDTF; null: not known. */
  date: string | null;
  /** Who moved it. */
  by: UserRef | null;
  /** When that was written down. */
  at: string;
}

/** How the positions say that a state has arrived. */
export class ArrivalView {
  /** EDTF; null: date unknown. */
  date: string | null;
  /** The positions that say so. */
  positions: string[];
}

/** What is to be done next for a state: the open follow-up of the two that is due first. */
export class NextStepView {
  /** Id of the follow-up. */
  id: string;
  title: string;
  /** EDTF; null: no due date. */
  due: string | null;
  owner: UserRef | null;
}

export class PriorityStateView {
  id: string;
  state: StateRef;
  /** African, Asia-Pacific, EEG, GRULAC, WEOG; null: none. */
  regionalGroup: string | null;
  /** Where it stands: its stage, or `endorsed` where the positions say so. */
  @ApiProperty({ enum: STANDINGS, enumName: 'CampaignStanding' })
  standing: Standing;
  /** What we last judged. */
  @ApiProperty({ enum: STAGES, enumName: 'CampaignStage' })
  stage: Stage;
  /** EDTF: since when it stands at that stage. */
  since: string | null;
  arrival: ArrivalView | null;
  owner: UserRef | null;
  reason: string;
  nextStep: NextStepView | null;
  /** Every stage it has been at, newest first. */
  stages: StageChangeView[];
  version: number;
  updatedAt: string;
}
