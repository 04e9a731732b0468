import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';

/** A time zone by its IANA name, former names included: browsers still give them. */
export function TimeZone(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'timeZone',
      validator: {
        validate: isTimeZone,
        defaultMessage: (args) => `${args!.property} must be a time zone such as Europe/Zurich`,
      },
    }),
    ApiProperty({ type: String, example: 'Europe/Zurich', maxLength: 60 }),
  );
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || !/^[A-Za-z_]{1,20}(\/[A-Za-z0-9_+-]{1,20}){0,2}$/.test(value)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
