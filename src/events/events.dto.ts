import { ApiProperty, PartialType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional, Matches } from 'class-validator';
import { flag, PageQuery } from '../platform/http/page.js';
import { Omittable, PartialDateField, PlainText } from '../platform/http/text.validators.js';
import { AudienceDto } from '../platform/visibility/readers.dto.js';
import { RecordView } from '../users/record.view.js';
import { EventRef } from './event-ref.js';

const SESSION = /^[a-z0-9][a-z0-9-]{0,119}$/;
const NO_SESSION = { message: 'session must be the word of a recurring session' };
export const EVENT_ORDERS = ['newest', 'soonest'] as const;

export class CreateEventDto extends AudienceDto {
  @PlainText({ max: 300, min: 1 })
  name: string;

  /** Whose it is: Human Rights Council, a host state. */
  @IsOptional()
  @PlainText({ max: 300 })
  body?: string | null;

  @IsOptional()
  @PlainText({ max: 300 })
  place?: string | null;

  /** EDTF, from the first to the last day: `2027-02-22/2027-04-02`; null: not known yet. */
  @IsOptional()
  @PartialDateField()
  date?: string | null;

  /** The recurring session of which it is one: `unga-opening`. */
  @IsOptional()
  @Matches(SESSION, NO_SESSION)
  session?: string | null;

  @Omittable()
  @PlainText({ max: 20_000, multiline: true })
  note?: string;
}

export class PatchEventDto extends PartialType(CreateEventDto, { skipNullProperties: false }) {}

export class EventsQuery extends PageQuery {
  /** A part of a name, a body or a place. */
  @Omittable()
  @PlainText({ max: 200 })
  q?: string;

  /** EDTF: not over before this. */
  @Omittable()
  @PartialDateField()
  from?: string;

  /** EDTF: begun by the end of this. */
  @Omittable()
  @PartialDateField()
  to?: string;

  /** EDTF: over before this begins. */
  @Omittable()
  @PartialDateField()
  endedBefore?: string;

  /** `true`: those whose dates are not known yet, and no others. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  undated?: boolean;

  /** The word of the recurring session of which they are. */
  @Omittable()
  @Matches(SESSION, NO_SESSION)
  session?: string;

  /** `newest` (left out): what comes last first, undated ones at the end; `soonest`: the other way round. */
  @Omittable()
  @IsIn(EVENT_ORDERS)
  @ApiProperty({ enum: EVENT_ORDERS, required: false })
  order?: (typeof EVENT_ORDERS)[number];

  /** `true`: those that were put away, and no others. */
  @Omittable()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  deleted?: boolean;
}

/** What comes back every year in its usual months. */
export class RecurringSessionView {
  /** A short word: `unga-opening`. */
  id: string;
  name: string;
  body: string;
  place: string | null;
  /** 1 is January. */
  months: number[];
  /** As the source has them. */
  usualMonths: string;
  typicalLength: string | null;
  /** Dates of years past. */
  examples: string;
  source: string;
  note: string;
  /** What was entered of it and the reader may see, the last first. */
  events: EventRef[];
}

export class EventView extends RecordView {
  name: string;
  body: string | null;
  place: string | null;
  /** EDTF; null: not known yet. */
  date: string | null;
  /** First day that the date allows. */
  earliest: string | null;
  /** Last day that the date allows. */
  latest: string | null;
  /** The recurring session of which it is one. */
  session: string | null;
  note: string;
}

export class MovedEventView extends EventView {
  /** How many follow-ups that the reader may see are due on another day, as they are counted from it. */
  movedFollowUps: number;
}
