import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isTimeZone } from '../platform/dates/time-zones.js';

/** A time zone by its IANA name, former names included: browsers still give them. */
export function TimeZone(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'timeZone',
      validator: {
        validate: isNameOfZone,
        defaultMessage: (args) => `${args!.property} must be a time zone such as Europe/Zurich`,
      },
    }),
    ApiProperty({ type: String, example: 'Europe/Zurich', maxLength: 60 }),
  );
}

const NAME = /^[A-Za-z_]{1,20}(\/[A-Za-z0-9_+-]{1,20}){0,2}$/;

function isNameOfZone(value: unknown): boolean {
  return typeof value === 'string' && NAME.test(value) && isTimeZone(value);
}
