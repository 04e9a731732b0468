import { ApiProperty, OmitType, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsOptional } from 'class-validator';
import { OrganisationRef } from '../organisations/organisation-ref.js';
import { PageQuery } from '../platform/http/page.js';
import { Id, Omittable, PlainText, StateCode } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { StateRef } from '../states/state-ref.js';
import { RecordView } from '../users/record.view.js';
import { MISSION_KINDS, type MissionKind } from './mission.entity.js';

/** An office of a state or of an organisation: one of the two. */
export class CreateMissionDto extends AudienceDto {
  @IsOptional()
  @StateCode()
  state?: string | null;

  @IsOptional()
  @Id()
  organisation?: string | null;

  @Omittable()
  @IsIn(MISSION_KINDS)
  @ApiProperty({ enum: MISSION_KINDS, enumName: 'MissionKind', required: false })
  kind?: MissionKind;

  /** Where "Permanent Mission, Geneva" would not do: "Ministry of Foreign Affairs". A name or a city there must be. */
  @IsOptional()
  @PlainText({ max: 300 })
  name?: string | null;

  @IsOptional()
  @PlainText({ max: 200 })
  city?: string | null;

  /** Bodies or states it is accredited to, as written. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @PlainText({ max: 200, min: 1, each: true })
  accreditedTo?: string[];

  /** Mailboxes of the office, not of persons. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @PlainText({ max: 320, min: 3, each: true })
  emails?: string[];

  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @PlainText({ max: 60, min: 3, each: true })
  phones?: string[];

  @IsOptional()
  @PlainText({ max: 1000, multiline: true })
  address?: string | null;

  /** The language to write in: `en`, `fr`, `es` … */
  @IsOptional()
  @PlainText({ max: 20 })
  language?: string | null;

  @Omittable()
  @PlainText({ max: 20_000, multiline: true })
  note?: string;
}

/** A mission stays whose it is. */
export class PatchMissionDto extends PartialType(OmitType(CreateMissionDto, ['state', 'organisation']), {
  skipNullProperties: false,
}) {}

export class MissionsQuery extends PageQuery {
  @Omittable()
  @StateCode()
  state?: string;

  @Omittable()
  @Id()
  organisation?: string;

  /** A part of the name, the city or a mailbox. */
  @Omittable()
  @PlainText({ max: 200 })
  q?: string;
}

export class MissionView extends RecordView {
  /** As people call it: "Permanent Mission, Geneva". */
  label: string;
  state: StateRef | null;
  organisation: OrganisationRef | null;
  @ApiProperty({ enum: MISSION_KINDS, enumName: 'MissionKind' })
  kind: MissionKind;
  name: string | null;
  city: string | null;
  accreditedTo: string[];
  emails: string[];
  phones: string[];
  address: string | null;
  language: string | null;
  note: string;
}
