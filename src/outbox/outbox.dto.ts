import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { PageQuery } from '../platform/http/page.js';
import { Omittable } from '../platform/http/text.validators.js';
import { MAIL_CLASSES, MAIL_STATES, type MailClass, type MailState } from '../platform/mail/outgoing-mail.entity.js';

export class OutboxQuery extends PageQuery {
  @Omittable()
  @IsIn(MAIL_STATES)
  @ApiProperty({ enum: MAIL_STATES, enumName: 'MailState', required: false })
  state?: MailState;
}

/** A mail that is to leave, is leaving, or left. */
export class MailView {
  id: string;
  @ApiProperty({ enum: MAIL_CLASSES, enumName: 'MailClass' })
  mailClass: MailClass;
  /** What it is: `reminder`. */
  kind: string;
  toAddress: string;
  toName: string | null;
  subject: string;
  /**
   * `deferred`: tried, and tried again at `nextAttemptAt`; `bounced`: the server took it and it came back; `suppressed`: kept from
   * leaving, as mail to this address comes back; `unknown`: nobody knows whether it arrived, and a person must say.
   */
  @ApiProperty({ enum: MAIL_STATES, enumName: 'MailState' })
  state: MailState;
  attempts: number;
  createdAt: string;
  /** When the next attempt is due; null when there is none. */
  nextAttemptAt: string | null;
  /** When a server took it; see `caught`. */
  sentAt: string | null;
  /** True: it is `sent` no further than the built-in catcher, which keeps it on this machine. */
  caught: boolean;
  /** When it was read that it came back. */
  bouncedAt: string | null;
  /** Whether an invitation for a calendar, or what takes one back, left with it. */
  @ApiProperty({ enum: ['REQUEST', 'CANCEL'], enumName: 'CalendarMethod', nullable: true })
  calendar: 'REQUEST' | 'CANCEL' | null;
  /** Why the last attempt failed, why it came back, or why it does not leave. */
  lastError: string | null;
  /** The mail server's last word on it. */
  serverAnswer: string | null;
}

export class WholeMailView extends MailView {
  /**
   * Its Message-ID: however often it was sent, it is one mail. For its recipient and for administrators; null for others, as with
   * it one could feign that the mail came back.
   */
  messageId: string | null;
  /** Since when no mail leaves to this address, because some came back; null: it does. */
  addressSuppressedSince: string | null;
  bodyText: string;
  bodyHtml: string;
}

/** Whether mail leaves this machine. */
export class MailSettingsView {
  /** False: no mail server is configured. */
  leaves: boolean;
  /** Whether the built-in catcher takes it in place of a mail server. */
  catcher: boolean;
  /** Sender of all mail. */
  from: string;
}
