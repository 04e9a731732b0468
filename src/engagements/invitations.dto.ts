import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray } from 'class-validator';
import { Id } from '../platform/http/text.validators.js';
import { MAIL_STATES, type MailState } from '../platform/mail/outgoing-mail.entity.js';
import { UserRef } from '../users/user-ref.js';
import { TELLINGS, type Telling } from './invitation.entity.js';

/** Whom to invite. */
export class InviteDto {
  /** Ids of colleagues who may read the engagement; who was invited already gets the invitation again. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @Id({ each: true })
  users: string[];
}

/** The mail that carried it. */
export class InvitationMailView {
  id: string;
  @ApiProperty({ enum: MAIL_STATES, enumName: 'MailState' })
  state: MailState;
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  sentAt: string | null;
  /** True: it is `sent` no further than the built-in catcher. */
  caught: boolean;
}

/** A colleague who was invited. */
export class InvitationView {
  id: string;
  user: UserRef;
  /** What the last mail told: the meeting for the calendar, its link alone, that it is off, or that the invitation is withdrawn. */
  @ApiProperty({ enum: TELLINGS, enumName: 'InvitationTelling' })
  told: Telling;
  @ApiProperty({ type: () => InvitationMailView, nullable: true })
  mail: InvitationMailView | null;
}

/** Everybody who was invited, and the version that the engagement has now. */
export class InvitationsView {
  version: number;
  items: InvitationView[];
}
