import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, ValidateBy, ValidateNested } from 'class-validator';
import { Id, Omittable, PlainText, StateCode } from '../platform/http/text.validators.js';
import { VISIBILITIES, type Visibility } from '../platform/visibility/protected-record.js';
import { ReadersDto } from '../platform/visibility/readers.dto.js';
import { ANSWERS, type AskAnswer, AUTHORITIES, type Authority, STATE_ROLES, type StateRole } from './kinds.js';

/** A state with its role said outright. */
export class StateInRoleDto {
  @StateCode()
  state: string;

  @IsIn(STATE_ROLES)
  @ApiProperty({ enum: STATE_ROLES, enumName: 'StateRole' })
  role: StateRole;
}

/** A person on their side: a contact, a posting, or a name as written; at least one of the three. */
export class TheirPersonDto {
  @IsOptional()
  @Id()
  contact?: string | null;

  /** One of the contact's postings; left out: the one held on the engagement's date. */
  @IsOptional()
  @Id()
  posting?: string | null;

  /** As written then; left out: as the contact is called. */
  @IsOptional()
  @PlainText({ max: 300, min: 1 })
  name?: string | null;

  /** As written then; left out: as the posting has it. */
  @IsOptional()
  @PlainText({ max: 300, min: 1 })
  rank?: string | null;
}

/** One of us: a colleague, a partner organisation, or a name as written; at least one of the three. */
export class OurPersonDto {
  @IsOptional()
  @Id()
  user?: string | null;

  @IsOptional()
  @Id()
  organisation?: string | null;

  @IsOptional()
  @PlainText({ max: 300, min: 1 })
  name?: string | null;
}

/** What was requested, and what was answered. */
export class AskDto {
  /** Of an ask that is already there: keeps it the same ask when its text changes. */
  @IsOptional()
  @Id()
  id?: string | null;

  @PlainText({ max: 10_000, min: 1, multiline: true })
  text: string;

  /** Third states that it is about: "encourage Mongolia to endorse". */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(250)
  @StateCode({ each: true })
  states?: string[];

  @IsOptional()
  @PlainText({ max: 80, min: 1 })
  instrument?: string | null;

  /** Null: nothing noted yet. */
  @IsOptional()
  @IsIn(ANSWERS)
  @ApiProperty({ enum: ANSWERS, enumName: 'AskAnswer', nullable: true, required: false })
  answer?: AskAnswer | null;

  @Omittable()
  @PlainText({ max: 10_000, multiline: true })
  answerNote?: string;

  /** Who answered, as written. */
  @IsOptional()
  @PlainText({ max: 300, min: 1 })
  answeredBy?: string | null;

  /** With what authority. */
  @IsOptional()
  @IsIn(AUTHORITIES)
  @ApiProperty({ enum: AUTHORITIES, enumName: 'Authority', nullable: true, required: false })
  authority?: Authority | null;
}

const MOST_THIRD_STATES = 1_000;

/** Of all the asks of an engagement together: each may name every state, yet not a hundred of them at once. */
export function FewThirdStates(): PropertyDecorator {
  return ValidateBy({
    name: 'fewThirdStates',
    validator: {
      validate: (asks: unknown) => thirdStatesOf(asks) <= MOST_THIRD_STATES,
      defaultMessage: () => `asks must name at most ${MOST_THIRD_STATES} states in all`,
    },
  });
}

/** Before the asks themselves have been looked at. */
function thirdStatesOf(asks: unknown): number {
  if (!Array.isArray(asks)) return 0;
  return asks.reduce<number>((sum, ask) => sum + (Array.isArray(ask?.states) ? ask.states.length : 0), 0);
}

/** Words as they were said. */
export class QuotationDto {
  @PlainText({ max: 20_000, min: 1, multiline: true })
  text: string;

  @IsOptional()
  @PlainText({ max: 300, min: 1 })
  speaker?: string | null;

  @IsOptional()
  @PlainText({ max: 2000, min: 1 })
  source?: string | null;
}

/** A part of the text with readers of its own ("keep inside"); never more visible than the engagement. */
export class PassageDto {
  /** Of a passage that is already there: keeps it the same passage when its text changes. */
  @IsOptional()
  @Id()
  id?: string | null;

  @PlainText({ max: 50_000, min: 1, multiline: true })
  text: string;

  @IsIn(VISIBILITIES)
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility: Visibility;

  @Omittable()
  @ValidateNested()
  @Type(() => ReadersDto)
  readers?: ReadersDto;
}
