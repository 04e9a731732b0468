import { OmitType, PartialType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsOptional, Matches, ValidateNested } from 'class-validator';
import { flag, PageQuery } from '../platform/http/page.js';
import { Id, Omittable, PartialDateField, PlainText, StateCode } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { RecordView } from '../users/record.view.js';
import { PostingDto, PostingView } from './postings.dto.js';

/** A person on their side; work data only. */
export class CreateContactDto extends AudienceDto {
  /** The whole name as they write it; keep the family name's capitals. */
  @PlainText({ max: 300, min: 1 })
  name: string;

  @IsOptional()
  @PlainText({ max: 200 })
  familyName?: string | null;

  /** As given by the person: Mr, Ms, H.E. */
  @IsOptional()
  @PlainText({ max: 100 })
  honorific?: string | null;

  @IsOptional()
  @PlainText({ max: 200 })
  pronunciation?: string | null;

  /** How they wish to be addressed: "Madame l'Ambassadrice". */
  @IsOptional()
  @PlainText({ max: 200 })
  formOfAddress?: string | null;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @PlainText({ max: 40, min: 1, each: true })
  languages?: string[];

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

  /** A day, `2026-11-21`: when somebody last made sure that this is right. */
  @IsOptional()
  @PartialDateField()
  @Matches(/^\d{4}-\d\d-\d\d$/, { message: 'lastVerifiedOn must be a day such as 2026-11-21' })
  lastVerifiedOn?: string | null;

  @Omittable()
  @PlainText({ max: 20_000, multiline: true })
  note?: string;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PostingDto)
  postings?: PostingDto[];
}

export class PatchContactDto extends PartialType(OmitType(CreateContactDto, ['postings']), {
  skipNullProperties: false,
}) {}

export class ContactsQuery extends PageQuery {
  /** Posted at a mission of this state, now or before. */
  @Omittable()
  @StateCode()
  state?: string;

  /** Posted at this mission, now or before. */
  @Omittable()
  @Id()
  mission?: string;

  /** A part of the name or of an e-mail address. */
  @Omittable()
  @PlainText({ max: 200 })
  q?: string;

  /** `false`: only those in a post today; `true`: only those who left. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  left?: boolean;
}

export class ContactView extends RecordView {
  name: string;
  familyName: string | null;
  honorific: string | null;
  pronunciation: string | null;
  formOfAddress: string | null;
  languages: string[];
  emails: string[];
  phones: string[];
  lastVerifiedOn: string | null;
  note: string;
  /** Newest first. */
  postings: PostingView[];
  /** The one held today; null for somebody who has left. */
  currentPosting: PostingView | null;
}
