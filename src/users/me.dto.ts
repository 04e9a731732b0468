import { ApiProperty } from '@nestjs/swagger';
import { ROLES, type Role } from '../auth/signed-in.js';
import { Omittable, PlainText } from '../platform/http/text.validators.js';
import { TimeZone } from './time-zone.js';
import { TeamRef } from './user-ref.js';

/** What one may change about oneself. */
export class ChangeMeDto {
  @Omittable()
  @PlainText({ min: 1, max: 200 })
  name?: string;

  /** IANA name, such as `Europe/Zurich`; reminders speak of local times. */
  @Omittable()
  @TimeZone()
  timeZone?: string;
}

/** Oneself. */
export class OwnUser {
  @ApiProperty({ format: 'uuid' })
  id: string;

  email: string;

  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;

  /** IANA name. */
  timeZone: string;
}

/** That mail to one's own address came back. */
export class OwnBounces {
  since: string;

  /** The words with which the mail server refused. */
  reason: string;
}

/** How far mail goes from here. */
export class MailReach {
  /** False: no mail server is configured, and mail stays on this machine. */
  leaves: boolean;

  /** Mail to one's own address came back, and none leaves to it until an administrator allows it again; null: it does. */
  comesBack: OwnBounces | null;
}

/** Whoever is signed in, and what every screen needs to know. */
export class MeView {
  user: OwnUser;

  teams: TeamRef[];

  /** False: came in by a link and has no password yet. */
  hasPassword: boolean;

  mail: MailReach;

  /** Raised by every change of the user; what If-Match names. */
  version: number;
}
