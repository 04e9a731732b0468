import { Type } from 'class-transformer';
import { IsOptional, ValidateNested } from 'class-validator';
import { MissionRef } from '../missions/mission-ref.js';
import { OrganisationRef } from '../organisations/organisation-ref.js';
import { Id, Omittable, PartialDateField, PlainText } from '../platform/http/text.validators.js';

/** Where somebody serves: at a mission or at an organisation, one of the two. */
export class PostingDto {
  @IsOptional()
  @Id()
  mission?: string | null;

  @IsOptional()
  @Id()
  organisation?: string | null;

  /** Diplomatic rank: "Second Secretary". */
  @IsOptional()
  @PlainText({ max: 200 })
  rank?: string | null;

  /** Functional title: "Deputy Permanent Representative". */
  @IsOptional()
  @PlainText({ max: 300 })
  title?: string | null;

  /** What they deal with: "Human Rights". */
  @IsOptional()
  @PlainText({ max: 300 })
  portfolio?: string | null;

  /** EDTF; left out: not known. */
  @IsOptional()
  @PartialDateField()
  from?: string | null;

  /** EDTF; left out: still there. */
  @IsOptional()
  @PartialDateField()
  to?: string | null;
}

/** "Has left post": closes the current posting, and opens the next where it is known. */
export class LeftPostDto {
  /** EDTF, when they left; left out: today. */
  @Omittable()
  @PartialDateField()
  on?: string;

  @Omittable()
  @ValidateNested()
  @Type(() => PostingDto)
  next?: PostingDto;
}

export class PostingView {
  id: string;
  mission: MissionRef | null;
  organisation: OrganisationRef | null;
  rank: string | null;
  title: string | null;
  portfolio: string | null;
  /** EDTF; null: not known. */
  from: string | null;
  /** EDTF; null: still there, as far as is known. */
  to: string | null;
}
