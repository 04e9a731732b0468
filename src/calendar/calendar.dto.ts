import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, Matches } from 'class-validator';
import { listed } from '../engagements/engagements.dto.js';
import { KINDS, type Kind, STAGES, type Stage } from '../engagements/kinds.js';
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from '../follow-ups/follow-up.entity.js';
import { Omittable, PartialDateField } from '../platform/http/text.validators.js';
import { VISIBILITIES, type Visibility } from '../platform/visibility/protected-record.js';
import { StateRef } from '../states/state-ref.js';
import { UserRef } from '../users/user-ref.js';

export const CALENDAR_TYPES = ['event', 'meeting', 'follow-up', 'deadline'] as const;
export type CalendarType = (typeof CALENDAR_TYPES)[number];

export class CalendarQuery {
  /** EDTF, its first day: `2026-06`, `2026-06-01`. */
  @PartialDateField()
  from: string;

  /** EDTF, its last day; at most 400 days in all. */
  @PartialDateField()
  to: string;

  /** Some of event, meeting, follow-up, deadline; left out: all. */
  @Omittable()
  @Transform(listed)
  @IsArray()
  @ArrayMaxSize(10)
  @IsIn(CALENDAR_TYPES, { each: true })
  @ApiProperty({ type: String, required: false, example: 'event,meeting' })
  types?: CalendarType[];

  /** Only follow-ups of this person: `me`, or the id of a colleague. The rest is everybody's. */
  @Omittable()
  @Matches(/^(me|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/, { message: 'owner must be "me" or an id' })
  owner?: string;
}

/** Something that has its time: an event, a meeting held or planned, a follow-up that is due, a campaign's deadline. */
export class CalendarItem {
  @ApiProperty({ enum: CALENDAR_TYPES, enumName: 'CalendarType' })
  type: CalendarType;
  /** Of the event, the engagement, the follow-up or the campaign. */
  id: string;
  /** Null for a meeting that has none. */
  title: string | null;
  /** EDTF. */
  date: string;
  /** First day that the date allows. */
  earliest: string;
  /** Last day that the date allows. */
  latest: string;
  /** It is on each of these days; else on some day in between that is not known. */
  knownDays: boolean;
  /** Of a meeting, `HH:MM` of its one day on the clocks of `timeZone`; null: not known, or no matter. */
  time: string | null;
  /** Of a meeting: until when. */
  until: string | null;
  /** IANA name; null without a time. */
  timeZone: string | null;
  place: string | null;
  /** The states that a meeting was with, or that a follow-up is about. */
  states: StateRef[];
  /** Of a meeting: what of it took place, as a letter handed over in a call is a call here. */
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind', nullable: true })
  kind: Kind | null;
  /** Of a meeting. */
  @ApiProperty({ enum: STAGES, enumName: 'EngagementStage', nullable: true })
  stage: Stage | null;
  /** Of a follow-up. */
  @ApiProperty({ enum: FOLLOW_UP_STATUSES, enumName: 'FollowUpStatus', nullable: true })
  status: FollowUpStatus | null;
  /** Who does a follow-up, or runs a campaign. */
  owner: UserRef | null;
  /** Of an event: the word of the recurring session of which it is one. */
  session: string | null;
  @ApiProperty({ enum: VISIBILITIES, enumName: 'Visibility' })
  visibility: Visibility;
}

export class CalendarView {
  /** In the order of their first days. */
  items: CalendarItem[];
  /** There is more than these: the first thousand. */
  isCut: boolean;
}
