import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { ContactView } from '../contacts/contacts.dto.js';
import { PostingView } from '../contacts/postings.dto.js';
import { InstrumentRef } from '../instruments/instrument-ref.js';
import { PositionSourceView } from '../instruments/positions.dto.js';
import { MissionView } from '../missions/missions.dto.js';
import { OrganisationRef } from '../organisations/organisation-ref.js';
import { WholeListQuery } from '../platform/http/page.js';
import { Omittable, PlainText } from '../platform/http/text.validators.js';

export const CARD_STATUSES = ['endorsed', 'not-endorsed', 'no-record'] as const;
export type CardStatus = (typeof CARD_STATUSES)[number];

export class StatesQuery extends WholeListQuery {
  /** A part of a name, an alias or a code. */
  @Omittable()
  @PlainText({ max: 200 })
  q?: string;

  /** African, Asia-Pacific, EEG, GRULAC, WEOG. */
  @Omittable()
  @PlainText({ max: 50 })
  regionalGroup?: string;

  /** With `status`: the instrument's word. */
  @Omittable()
  @PlainText({ max: 80 })
  instrument?: string;

  /** Only states that stand so toward `instrument` (default: ssd). */
  @Omittable()
  @IsIn(CARD_STATUSES)
  @ApiProperty({ enum: CARD_STATUSES, enumName: 'CardStatus', required: false })
  status?: CardStatus;
}

/** How a state stands toward one instrument of the block. */
export class StandingView {
  /** The instrument's word: `ssd`. */
  instrumentId: string;
  @ApiProperty({ enum: CARD_STATUSES, enumName: 'CardStatus' })
  status: CardStatus;
  /** EDTF; null: date unknown. */
  date: string | null;
}

export class StateRowView {
  /** ISO 3166-1 alpha-3. */
  id: string;
  /** ISO 3166-1 alpha-2, for the flag. */
  iso2: string;
  name: string;
  officialName: string | null;
  /** Member, observer or none. */
  unStatus: string;
  regionalGroup: string | null;
  region: string | null;
  /** EDTF of the newest engagement with a two-way contact; null: none. */
  lastContact: string | null;
  /** Engagements of the state that the reader may see. */
  engagements: number;
  /** Open follow-ups of the state that the reader may see. */
  openFollowUps: number;
  positions: StandingView[];
}

export class MembershipView {
  organisation: OrganisationRef;
  role: string;
  fromYear: number | null;
  toYear: number | null;
  source: string;
}

/** One line of the status card. No record is not a refusal. */
export class CardLineView {
  instrument: InstrumentRef;
  @ApiProperty({ enum: CARD_STATUSES, enumName: 'CardStatus' })
  status: CardStatus;
  /** EDTF; null: date unknown. */
  date: string | null;
  sources: PositionSourceView[];
  /** Its sources cannot all be right. */
  conflict: boolean;
}

export class LastContactView {
  /** EDTF. */
  date: string | null;
  engagementId: string;
}

export class DossierCountsView {
  engagements: number;
  openFollowUps: number;
  /** Old promises that an import found and nobody has looked at yet. */
  toReview: number;
  asks: number;
}

export class StateView {
  /** ISO 3166-1 alpha-3. */
  id: string;
  iso2: string;
  m49: string;
  name: string;
  nameFr: string;
  nameEs: string;
  officialName: string | null;
  unStatus: string;
  unMemberSince: number | null;
  regionalGroup: string | null;
  region: string | null;
  subregion: string | null;
  aliases: string[];
  keyInformation: string;
  /** Whether it contributes to peacekeeping; null: not known. */
  peacekeeping: boolean | null;
  source: string;
  version: number;
  updatedAt: string;
  memberships: MembershipView[];
  card: CardLineView[];
  /** The newest two-way contact: a letter or a shared room is none. */
  lastTwoWayContact: LastContactView | null;
  counts: DossierCountsView;
}

/** Somebody posted at a mission of the state. */
export class PostedPersonView {
  contact: ContactView;
  posting: PostingView;
}

export class MissionPeopleView {
  mission: MissionView;
  people: PostedPersonView[];
}
