import { ApiProperty } from '@nestjs/swagger';
import { CampaignRef } from '../campaigns/campaign-ref.js';
import { KINDS, type Kind } from '../engagements/kinds.js';
import { ReminderView } from '../reminders/reminders.dto.js';
import { ReminderRuleView } from '../reminders/rules.dto.js';
import { StateRef } from '../states/state-ref.js';
import { RecordView } from '../users/record.view.js';
import { UserRef } from '../users/user-ref.js';
import { FOLLOW_UP_STATUSES, type FollowUpStatus } from './follow-up.entity.js';

/** The engagement that a follow-up came from. */
export class EngagementRef {
  id: string;
  title: string | null;
  /** EDTF; null: undated. */
  date: string | null;
  @ApiProperty({ enum: KINDS, enumName: 'EngagementKind' })
  kind: Kind;
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
  /** In the order of their times. */
  reminders: ReminderView[];
  /** From which some of the reminders follow. */
  rules: ReminderRuleView[];
}
