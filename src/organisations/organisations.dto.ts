import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { flag, PageQuery } from '../platform/http/page.js';
import { Omittable, PlainText } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { RecordView } from '../users/record.view.js';
import { ORGANISATION_KINDS, type OrganisationKind } from './organisation.entity.js';

/** A body that is no state. */
export class CreateOrganisationDto extends AudienceDto {
  @PlainText({ max: 300, min: 1 })
  name: string;

  @IsOptional()
  @PlainText({ max: 50 })
  acronym?: string | null;

  @Omittable()
  @IsIn(ORGANISATION_KINDS)
  @ApiProperty({ enum: ORGANISATION_KINDS, enumName: 'OrganisationKind', required: false })
  kind?: OrganisationKind;

  /** A partner of ours: may be named as a reader of partners' records, and as one of us in a meeting. */
  @Omittable()
  @IsBoolean()
  isPartner?: boolean;

  @Omittable()
  @PlainText({ max: 20_000, multiline: true })
  note?: string;
}

export class PatchOrganisationDto extends PartialType(CreateOrganisationDto, { skipNullProperties: false }) {}

export class OrganisationsQuery extends PageQuery {
  /** A part of the name or acronym. */
  @Omittable()
  @PlainText({ max: 200 })
  q?: string;

  /** `true`: partners alone. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  partner?: boolean;
}

export class OrganisationView extends RecordView {
  name: string;
  acronym: string | null;
  @ApiProperty({ enum: ORGANISATION_KINDS, enumName: 'OrganisationKind' })
  kind: OrganisationKind;
  isPartner: boolean;
  note: string;
  /** Where its reference data come from; null for those that staff added. */
  source: string | null;
}
