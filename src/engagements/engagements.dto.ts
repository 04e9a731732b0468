import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsIn,
  IsOptional,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { flag, PageQuery } from '../platform/http/page.js';
import { Id, Omittable, PartialDateField, PlainText, StateCode, TimeOfDay } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { TimeZone } from '../users/time-zone.js';
import {
  AskDto,
  FewThirdStates,
  OurPersonDto,
  PassageDto,
  QuotationDto,
  StateInRoleDto,
  TheirPersonDto,
} from './engagement-parts.dto.js';
import { ATTRIBUTIONS, type Attribution, KINDS, type Kind, STAGES, type Stage } from './kinds.js';

/** What happened, with whom, what was asked. */
export class CreateEngagementDto extends AudienceDto {
  /** EDTF with the precision that is known: `2016`, `2016-01`, `2016-01-15`; null: not known. */
  @ValidateIf((_, value) => value !== null)
  @PartialDateField()
  @ApiProperty({ type: String, nullable: true, example: '2016-01' })
  date: string | null;

  /** When on its day it begins, `10:00`; only with the date of a single day. */
  @IsOptional()
  @TimeOfDay()
  time?: string | null;

  /** When on the same day it ends. */
  @IsOptional()
  @TimeOfDay()
  until?: string | null;

  /** On the clocks of which zone; left out: those of whoever writes. */
  @IsOptional()
  @TimeZone()
  timeZone?: string | null;

  @IsIn(KINDS)
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind' })
  kind: Kind;

  /** All that it was, the kind first: a meeting and a letter. Left out: the kind alone. */
  @Omittable()
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @IsIn(KINDS, { each: true })
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind', isArray: true, required: false })
  kinds?: Kind[];

  /** The states, in the role that the kind suggests: met; for what a state does by itself, acted. May be left out beside `stateRoles`. */
  @ValidateIf((dto: CreateEngagementDto, value) => value !== undefined || dto.stateRoles === undefined)
  @IsArray()
  @ArrayMaxSize(250)
  @StateCode({ each: true })
  states: string[];

  /** States with their roles said outright. Third states in asks need not be repeated here. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => StateInRoleDto)
  stateRoles?: StateInRoleDto[];

  /** What is to be remembered. */
  @PlainText({ max: 200_000, multiline: true })
  text: string;

  @IsOptional()
  @PlainText({ max: 500 })
  title?: string | null;

  @IsOptional()
  @PlainText({ max: 300 })
  place?: string | null;

  /** A meeting has a life; left out: held. */
  @Omittable()
  @IsIn(STAGES)
  @ApiProperty({ enum: STAGES, enumName: 'EngagementStage', required: false })
  stage?: Stage;

  /** Other than `open`: people, who answered, quotations and source are shown to those of us who were there, the author and the named. */
  @Omittable()
  @IsIn(ATTRIBUTIONS)
  @ApiProperty({ enum: ATTRIBUTIONS, enumName: 'Attribution', required: false })
  attribution?: Attribution;

  /** Where it is known from. */
  @IsOptional()
  @PlainText({ max: 2000, multiline: true })
  source?: string | null;

  /** The date as it stands where it comes from: "late January 2016". */
  @IsOptional()
  @PlainText({ max: 300 })
  dateText?: string | null;

  /** Finer or conflicting days that the text names; EDTF. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(100)
  @PartialDateField({ each: true })
  @ApiProperty({ type: [String], required: false })
  finerDates?: string[];

  /** Missions and offices that were met. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(200)
  @Id({ each: true })
  missions?: string[];

  @Omittable()
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => TheirPersonDto)
  people?: TheirPersonDto[];

  @Omittable()
  @IsArray()
  @ArrayMaxSize(300)
  @ValidateNested({ each: true })
  @Type(() => OurPersonDto)
  ours?: OurPersonDto[];

  @Omittable()
  @IsArray()
  @ArrayMaxSize(100)
  @FewThirdStates()
  @ValidateNested({ each: true })
  @Type(() => AskDto)
  asks?: AskDto[];

  /** Instruments that it was about. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(100)
  @PlainText({ max: 80, min: 1, each: true })
  instruments?: string[];

  /** Ids of the campaigns that it served. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @Id({ each: true })
  campaigns?: string[];

  @Omittable()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => QuotationDto)
  quotations?: QuotationDto[];

  @Omittable()
  @IsArray()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PassageDto)
  passages?: PassageDto[];
}

/** What is left out stays; a list that is given replaces the one before, as far as its reader can see it. */
export class PatchEngagementDto extends PartialType(CreateEngagementDto, { skipNullProperties: false }) {}

/** `a,b` in a query string as a list. */
export function listed({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? value.split(',') : value;
}

/** What an engagement can be found by, beside its words. */
export class EngagementsQuery extends PageQuery {
  /** In whose own history it stands: met, acted, acted with us, hosted, subject. */
  @Omittable()
  @StateCode()
  state?: string;

  /** One kind or several, `meeting,letter`; any act of the engagement counts. */
  @Omittable()
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(20)
  @IsIn(KINDS, { each: true })
  @ApiProperty({ type: String, required: false, example: 'meeting,letter' })
  kind?: Kind[];

  /** EDTF: not over before this. What is known to the month is found on any of its days. */
  @Omittable()
  @PartialDateField()
  from?: string;

  /** EDTF: begun by the end of this. */
  @Omittable()
  @PartialDateField()
  to?: string;

  /** A contact who took part. */
  @Omittable()
  @Id()
  person?: string;

  @Omittable()
  @Id()
  mission?: string;

  /** An instrument that it, or an ask in it, is about. */
  @Omittable()
  @PlainText({ max: 80 })
  instrument?: string;

  /** The campaign that it served. */
  @Omittable()
  @Id()
  campaign?: string;

  /** Words in its title, text, place or passages, as in the search: `"a phrase"`, `or` and `-without`; the last may be unfinished. */
  @Omittable()
  @PlainText({ max: 500, min: 1 })
  q?: string;

  /** `true`: only those in which something was asked. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  withAsks?: boolean;

  /** `true`, beside `state`: also those with others in which it was only asked about, or said to hold a view. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  thirdState?: boolean;

  /** `true`: those that were deleted, and those alone. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  deleted?: boolean;
}

/** Which engagements of all. */
export class EngagementFilter extends OmitType(EngagementsQuery, ['limit', 'cursor', 'total', 'deleted']) {}

export class OneEngagementQuery {
  /** `true`: also when it was deleted. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  @ApiProperty({ type: Boolean, required: false })
  deleted?: boolean;
}
