import { ApiProperty } from '@nestjs/swagger';
import { Id, Instant, Omittable } from '../platform/http/text.validators.js';
import { MAIL_STATES, type MailState } from '../platform/mail/outgoing-mail.entity.js';
import { UserRef } from '../users/user-ref.js';
import { REMINDER_STATES, type ReminderState } from './reminder.entity.js';

/** When to remind, and whom. */
export class ReminderDto {
  /** The moment; one that has passed is made up for at once. */
  @Instant()
  at: string;

  /** Id of the colleague to remind; left out: the owner. */
  @Omittable()
  @Id()
  user?: string;
}

/** Puts off what somebody is reminded of. */
export class SnoozeDto {
  /** The moment at which to be reminded again, still to come. */
  @Instant()
  until: string;
}

/** The mail that carried a reminder. */
export class ReminderMailView {
  /** Its place in the Outbox. */
  id: string;
  @ApiProperty({ enum: MAIL_STATES, enumName: 'MailState' })
  state: MailState;
  sentAt: string | null;
  /** True: it is `sent` no further than the built-in catcher. */
  caught: boolean;
  /** When the next attempt is due; null when there is none. */
  nextAttemptAt: string | null;
}

export class ReminderView {
  id: string;
  at: string;
  user: UserRef;
  /** `claimed`: its mail stands in the Outbox. */
  @ApiProperty({ enum: REMINDER_STATES, enumName: 'ReminderState' })
  state: ReminderState;
  /** `cancelled` while what it reminds of is over: it comes back when that is opened again. */
  isSuspended: boolean;
  /** It goes with the person's digest of that day and not by itself. */
  inDigest: boolean;
  /** Id of the rule that it follows from; null: a moment that somebody named. */
  rule: string | null;
  mail: ReminderMailView | null;
}
