import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { IsEmail } from 'class-validator';
import { PlainText } from '../platform/http/text.validators.js';

/** An e-mail address; a host without a dot, as in `admin@localhost`, is one too. */
export function EmailAddress(): PropertyDecorator {
  return applyDecorators(
    PlainText({ min: 3, max: 320 }),
    IsEmail({ require_tld: false, allow_utf8_local_part: true }),
    ApiProperty({ format: 'email' }),
  );
}
