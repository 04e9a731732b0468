import { ApiProperty } from '@nestjs/swagger';
import { IsIn, ValidateIf } from 'class-validator';
import { Id, Instant } from '../platform/http/text.validators.js';
import { MAIL_ACTIONS, type MailActionName } from '../platform/mail/mail-action.entity.js';
import { UserRef } from '../users/user-ref.js';

/**
 * `given-away`: it has been given to somebody else since the mail; `confidential`: it has been restricted since, and nothing is
 * done to it from a mail any more; `gone`: it is not there any more, or not for this person.
 */
export const MAIL_ACTION_STATES = [
  'open',
  'done',
  'dropped',
  'closed',
  'deleted',
  'given-away',
  'confidential',
  'gone',
] as const;
export type MailActionState = (typeof MAIL_ACTION_STATES)[number];

/** What is to be done to what the mail spoke of: one of its `actions`. */
export class ActFromMailDto {
  @IsIn(MAIL_ACTIONS)
  @ApiProperty({ enum: MAIL_ACTIONS, enumName: 'MailActionName' })
  action: MailActionName;

  /** With `snooze`: the moment at which to be reminded again. */
  @ValidateIf((body: ActFromMailDto) => body.action === 'snooze' || body.until !== undefined)
  @Instant()
  @ApiProperty({ required: false })
  until?: string;

  /** With `give`: id of the colleague who is to do it. */
  @ValidateIf((body: ActFromMailDto) => body.action === 'give' || body.owner !== undefined)
  @Id()
  @ApiProperty({ required: false })
  owner?: string;
}

/** What a link in a mail is about, as far as the mail itself may say it. */
export class MailActionView {
  /** Who got the mail, and as whom it is done. */
  person: UserRef;
  /** IANA name: of this person. */
  timeZone: string;
  /** Only while it is `open` something can be done to it. */
  @ApiProperty({ enum: MAIL_ACTION_STATES, enumName: 'MailActionState' })
  state: MailActionState;
  /** What can be done to it by this link; nothing unless it is `open`. */
  @ApiProperty({ enum: MAIL_ACTIONS, enumName: 'MailActionName', isArray: true })
  actions: MailActionName[];
  /** Null where mail may not carry it. */
  title: string | null;
  /** EDTF; null: no due date, or mail may not carry it. */
  due: string | null;
  /** Where it is on the screen, for whoever signs in: `/follow-ups/…`. */
  path: string;
  /** To whom it can be given: who may read it, without whose it is. */
  colleagues: UserRef[];
  /** Until when something can be done by this link. */
  expiresAt: string;
}
