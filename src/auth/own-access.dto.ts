import { IsOptional } from 'class-validator';
import { PlainText } from '../platform/http/text.validators.js';
import { Password } from './password.js';

/** A new password for oneself. */
export class ChangePasswordDto {
  /** The password until now; left out by those who have none yet. */
  @IsOptional()
  @PlainText({ max: 200 })
  current?: string;

  /** The new one, 12 to 200 characters. */
  @Password()
  next: string;
}
