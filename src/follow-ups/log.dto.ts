import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, ValidateNested } from 'class-validator';
import { CreateEngagementDto } from '../engagements/engagements.dto.js';
import { Omittable } from '../platform/http/text.validators.js';
import { PromisedFollowUpDto } from './follow-ups.dto.js';

/** An engagement as it is logged: with what we promised in it. */
export class LogEngagementDto extends CreateEngagementDto {
  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PromisedFollowUpDto)
  followUps?: PromisedFollowUpDto[];
}
