import { ApiProperty } from '@nestjs/swagger';
import { CampaignRef } from '../campaigns/campaign-ref.js';
import { KINDS, type Kind } from '../engagements/kinds.js';
import { EventRef } from '../events/event-ref.js';
import { ReminderView } from '../reminders/reminders.dto.js';
import { ReminderRuleView } from '../reminders/rules.dto.js';
import { StateRef } from '../states/state-ref.js';
import { RecordView } from '../users/record.view.js';
import { UserRef } from '../users/user-ref.js';
import {
  ANCHOR_UNITS,
  type AnchorUnit,
  FOLLOW_UP_STATUSES,
  type FollowUpStatus,
  REPEAT_UNITS,
  type RepeatUnit,
} from './follow-up.entity.js';

/** The engagement that a follow-up came from. */
export class EngagementRef {
  id: string;
  title: string | null;
  /** EDTF; null: undated. */
  date: string | null;
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind' })
  kind: Kind;
}

/** Due so long before or after an event, or the engagement that it came from. */
export class AnchorView {
  /** Null: the engagement that it came from. */
  event: EventRef | null;
  count: number;
  @ApiProperty({ enum: ANCHOR_UNITS, enumName: 'AnchorUnit' })
  unit: AnchorUnit;
  @ApiProperty({ enum: ['before', 'after'] })
  when: 'before' | 'after';
}

export class RepeatView {
  count: number;
  @ApiProperty({ enum: REPEAT_UNITS, enumName: 'RepeatUnit' })
  unit: RepeatUnit;
}

export class FollowUpView extends RecordView {
  title: string;
  note: string;
  /** EDTF; null: no due date. */
  due: string | null;
  /** The last day by which it is due, `YYYY-MM-DD`; null: no due date. */
  dueDay: string | null;
  @ApiProperty({ enum: FOLLOW_UP_STATUSES, enumName: 'FollowUpStatus' })
  status: FollowUpStatus;
  doneAt: string | null;
  /** Null while it is `to-review`. */
  owner: UserRef | null;
  engagement: EngagementRef | null;
  state: StateRef | null;
  campaign: CampaignRef | null;
  /** What `due` is counted from and moves with; null: it stands for itself. */
  anchor: AnchorView | null;
  /** When it comes again once it is done; null: not at all. */
  repeat: RepeatView | null;
  /** In the order of their times. */
  reminders: ReminderView[];
  /** From which some of the reminders follow. */
  rules: ReminderRuleView[];
}
