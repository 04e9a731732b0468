import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { Password } from '../auth/password.js';
import { ROLES, type Role } from '../auth/signed-in.js';
import { Omittable, PlainText } from '../platform/http/text.validators.js';
import { EmailAddress } from './email.js';

/** A colleague to be added. */
export class CreateUserDto {
  @EmailAddress()
  email: string;

  @PlainText({ min: 1, max: 200 })
  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  @IsIn(ROLES)
  role: Role;

  /** Left out: the answer has a one-time sign-in link to pass on. */
  @IsOptional()
  @Password()
  password?: string;
}

/** What changes about a colleague; the rest stays. */
export class ChangeUserDto {
  @Omittable()
  @PlainText({ min: 1, max: 200 })
  name?: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  @Omittable()
  @IsIn(ROLES)
  role?: Role;

  /** `true` ends all sessions and tokens at once; `false` lets the person sign in again. */
  @Omittable()
  @IsBoolean()
  disabled?: boolean;
}

/** A colleague. */
export class UserView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  email: string;

  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;

  /** Since when this person can no longer sign in; null: can. */
  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  disabledAt: string | null;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  /** Raised by every change; what If-Match names. */
  version: number;
}

/** A colleague just added. */
export class NewUserView extends UserView {
  /** Signs in once, within a day; shown this once, and only when no password was given. */
  @ApiProperty({ type: String, nullable: true })
  signInLink: string | null;
}

/** A way in for somebody who has no other. */
export class SignInLinkView {
  /** Signs in once, within a day; takes the place of an older one. */
  signInLink: string;
}
