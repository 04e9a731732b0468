import { PartialType, PickType } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { PageQuery } from '../platform/http/page.js';
import { Omittable, PartialDateField, PlainText, StateCode } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { StateRef } from '../states/state-ref.js';
import { RecordView } from '../users/record.view.js';
import { InstrumentRef } from './instrument-ref.js';

/** A dated, sourced fact: a state did this about an instrument. */
export class CreatePositionDto extends AudienceDto {
  @StateCode()
  state: string;

  /** The instrument's word: `ssd`. */
  @PlainText({ max: 80, min: 1 })
  instrument: string;

  /** One of the instrument's own acts: endorse, sign, ratify … */
  @PlainText({ max: 50, min: 1 })
  act: string;

  /** `endorsed`, `not-endorsed`, `signed`, `ratified` … */
  @PlainText({ max: 50, min: 1 })
  status: string;

  /** EDTF, when it was announced; left out: date unknown. */
  @IsOptional()
  @PartialDateField()
  date?: string | null;

  /** EDTF, when it was confirmed in writing. */
  @IsOptional()
  @PartialDateField()
  confirmedDate?: string | null;

  /** How it was done: by letter to the depositary, announced at a conference … */
  @IsOptional()
  @PlainText({ max: 300 })
  manner?: string | null;

  /** Who says so: an address, a letter, a list. */
  @PlainText({ max: 2000, min: 1 })
  source: string;

  /** EDTF: the day for which the source speaks. */
  @IsOptional()
  @PartialDateField()
  asOf?: string | null;

  @Omittable()
  @PlainText({ max: 20_000, multiline: true })
  note?: string;
}

export class PatchPositionDto extends PartialType(
  PickType(CreatePositionDto, ['status', 'date', 'confirmedDate', 'manner', 'note', 'visibility', 'readers']),
  { skipNullProperties: false },
) {}

export class PositionsQuery extends PageQuery {
  @Omittable()
  @StateCode()
  state?: string;

  /** The instrument's word. */
  @Omittable()
  @PlainText({ max: 80 })
  instrument?: string;
}

/** What one source says of a position. */
export class PositionSourceView {
  id: string;
  /** EDTF, as this source dates it. */
  date: string | null;
  source: string;
  /** EDTF: the day for which the source speaks. */
  asOf: string | null;
  note: string;
}

export class PositionView extends RecordView {
  state: StateRef;
  instrument: InstrumentRef;
  act: string;
  status: string;
  /** EDTF; null: done, date unknown. */
  date: string | null;
  /** First day that the date allows. */
  earliest: string | null;
  /** Last day that the date allows. */
  latest: string | null;
  /** EDTF. */
  confirmedDate: string | null;
  /** How it was done; null: not known. */
  manner: string | null;
  note: string;
  sources: PositionSourceView[];
  /** Two of its sources give dates that cannot both be right. */
  conflict: boolean;
}
