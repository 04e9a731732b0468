import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { CampaignRef } from '../campaigns/campaign-ref.js';
import { ContactRef } from '../contacts/contact-ref.js';
import { KINDS, type Kind, STAGES, type Stage } from '../engagements/kinds.js';
import { WholeListQuery } from '../platform/http/page.js';
import { Instant, Omittable } from '../platform/http/text.validators.js';
import { NUDGE_KINDS, type NudgeKind } from '../reminders/nudge-kinds.js';
import { StateRef } from '../states/state-ref.js';

/** `snoozed`: open, and not to be shown yet; `settled`: its reason has ended by itself. */
export const NUDGE_STATUSES = ['open', 'snoozed', 'dismissed', 'settled'] as const;
export type NudgeStatus = (typeof NUDGE_STATUSES)[number];

export class NudgesQuery extends WholeListQuery {
  /** Left out: open. */
  @Omittable()
  @IsIn(NUDGE_STATUSES)
  @ApiProperty({ enum: NUDGE_STATUSES, enumName: 'NudgeStatus', required: false })
  status?: NudgeStatus;
}

export class SnoozeNudgeDto {
  /** The moment from which it is shown again. */
  @Instant()
  until: string;
}

/** A meeting that was not written up. */
export class NudgedEngagement {
  id: string;
  title: string | null;
  /** EDTF. */
  date: string | null;
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind' })
  kind: Kind;
  @ApiProperty({ enum: STAGES, enumName: 'EngagementStage' })
  stage: Stage;
}

/** A post that somebody has held for very long. */
export class NudgedPosting {
  id: string;
  contact: ContactRef;
  /** The contact's, for a change of it. */
  contactVersion: number;
  /** Where: the mission's label or the organisation's name. */
  at: string;
  rank: string | null;
  /** EDTF: since when. */
  from: string | null;
  /** A day: when somebody last made sure that it is right. */
  lastVerifiedOn: string | null;
}

/** A state with which nobody has spoken for very long. */
export class NudgedPriority {
  campaign: CampaignRef;
  /** EDTF of the newest two-way contact; null: none. */
  lastContact: string | null;
  /** Its engagement. */
  lastEngagement: string | null;
  /** That one is restricted: a mail does not tell when it was. */
  isLastConfidential: boolean;
}

export class NudgeView {
  id: string;
  @ApiProperty({ enum: NUDGE_KINDS, enumName: 'NudgeKind' })
  kind: NudgeKind;
  @ApiProperty({ enum: NUDGE_STATUSES, enumName: 'NudgeStatus' })
  status: NudgeStatus;
  /** The day that its reason is counted from, `YYYY-MM-DD`. */
  since: string;
  snoozedUntil: string | null;
  /** The state that it is about, where it is about one. */
  state: StateRef | null;
  /** With `no-contact`. */
  priority: NudgedPriority | null;
  /** With `write-up`. */
  engagement: NudgedEngagement | null;
  /** With `old-posting`. */
  posting: NudgedPosting | null;
  /** What it is about is restricted: a mail carries its link alone. */
  isConfidential: boolean;
  version: number;
  createdAt: string;
}
