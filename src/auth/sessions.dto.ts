import { ApiProperty } from '@nestjs/swagger';
import { PlainText } from '../platform/http/text.validators.js';
import { ROLES, type Role } from './signed-in.js';

/** How one signs in by password. */
export class SignInDto {
  /** As it was given to the administrator; capitals do not matter. */
  @PlainText({ min: 1, max: 320 })
  email: string;

  @PlainText({ min: 1, max: 200 })
  password: string;
}

/** How one signs in by a one-time link. */
export class SignInByLinkDto {
  /** What stands after `#token=` in the link. */
  @PlainText({ min: 1, max: 100 })
  token: string;
}

/** Whoever is signed in. */
export class SignedInUser {
  @ApiProperty({ format: 'uuid' })
  id: string;

  email: string;

  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;
}

/** Who is signed in. */
export class SessionView {
  user: SignedInUser;
}

/** One browser of one's own that is signed in. */
export class SessionItem {
  @ApiProperty({ format: 'uuid' })
  id: string;

  /** What the browser calls itself. */
  userAgent: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  /** To the minute. */
  @ApiProperty({ format: 'date-time' })
  lastSeenAt: string;

  /** When it ends, however often it is used. */
  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  /** The one that asks. */
  current: boolean;
}
