import { ApiProperty, PartialType } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsOptional, Matches } from 'class-validator';
import { Omittable, PartialDateField, PlainText } from '../platform/http/text.validators.js';

/** What states act upon. */
export class CreateInstrumentDto {
  /** A short word of its own, in lower case: `ssd`. Left out: made from the acronym or the name. */
  @Omittable()
  @Matches(/^[a-z0-9][a-z0-9-]{0,79}$/, { message: 'id must be lower-case letters, digits and hyphens' })
  @ApiProperty({ type: String, required: false, pattern: '^[a-z0-9][a-z0-9-]{0,79}$' })
  id?: string;

  @PlainText({ max: 500, min: 1 })
  name: string;

  @IsOptional()
  @PlainText({ max: 50 })
  acronym?: string | null;

  /** Political declaration, principles, treaty, resolution, pledge … */
  @PlainText({ max: 100, min: 1 })
  kind: string;

  /** EDTF. */
  @IsOptional()
  @PartialDateField()
  adopted?: string | null;

  /** What a state does to it: endorse; sign, ratify, accede; co-sponsor, vote. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @PlainText({ max: 50, min: 1, each: true })
  acts?: string[];

  /** Who leads it or keeps its list. */
  @IsOptional()
  @PlainText({ max: 500 })
  lead?: string | null;

  /** Other names that are accepted on input. */
  @Omittable()
  @IsArray()
  @ArrayMaxSize(50)
  @PlainText({ max: 300, min: 1, each: true })
  aliases?: string[];

  @IsOptional()
  @PlainText({ max: 2000 })
  source?: string | null;

  @Omittable()
  @PlainText({ max: 20_000, multiline: true })
  note?: string;
}

export class PatchInstrumentDto extends PartialType(CreateInstrumentDto, { skipNullProperties: false }) {}

export class InstrumentView {
  /** A short word: `ssd`. */
  id: string;
  name: string;
  acronym: string | null;
  kind: string;
  /** EDTF. */
  adopted: string | null;
  acts: string[];
  lead: string | null;
  aliases: string[];
  source: string | null;
  note: string;
  /** Its place among the endorsement lines of a state page; null: not among them. */
  inPageBlock: number | null;
  /** How many states have endorsed it, among the positions that the reader may see. */
  endorsements: number;
  version: number;
}
