import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy, ValidateIf, type ValidationArguments, type ValidationOptions } from 'class-validator';
import { InvalidPartialDate, isPartialDate, parsePartialDate } from '../dates/partial-date.js';

interface PlainTextOptions {
  /** Most characters (code points, as the database counts). */
  max: number;
  /** Fewest characters; from 1 on, blanks alone do not count. */
  min?: number;
  /** Line breaks and tabs may stand in it. */
  multiline?: boolean;
  /** For an array of texts. */
  each?: boolean;
}

/** Text as a person writes it, kept to the letter: nothing is trimmed, and what the database could not keep is refused. */
export function PlainText({ max, min = 0, multiline = false, each = false }: PlainTextOptions): PropertyDecorator {
  const rule = rulesOfText(max, min, multiline);
  return applyDecorators(
    ValidateBy(
      {
        name: 'plainText',
        validator: { validate: (value) => rule(value) === null, defaultMessage: (args) => sentence(args!, rule) },
      },
      { each },
    ),
    ApiText({ maxLength: max, ...(min > 0 ? { minLength: min } : {}) }, each),
  );
}

type Rule = (value: unknown) => string | null;

function rulesOfText(max: number, min: number, multiline: boolean): Rule {
  return (value) => {
    if (typeof value !== 'string') return 'must be text';
    if (/\0|\p{Surrogate}/u.test(value)) return 'must not hold NUL characters or halves of surrogate pairs';
    if (!multiline && /[\x00-\x1f\x7f-\x9f\u2028\u2029]/.test(value))
      return 'must be one line without control characters';
    if (value.length > max && Array.from(value).length > max) return `must have at most ${max} characters`;
    if (min > 0 && value.trim().length < min)
      return min === 1 ? 'must not be empty' : `must have at least ${min} characters`;
    return null;
  };
}

/** The words for the first value that breaks the rule. */
function sentence({ property, value }: ValidationArguments, rule: Rule): string {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return `${property} ${values.map(rule).find((words) => words !== null) ?? 'must be text'}`;
}

/** A partial date as EDTF: `2016`, `2016-01`, `2016-01-15`, `2017-01/2017-03`, … */
export function PartialDateField(options?: ValidationOptions): PropertyDecorator {
  return applyDecorators(
    ValidateBy(
      { name: 'partialDate', validator: { validate: isPartialDate, defaultMessage: (args) => whyNoDate(args!) } },
      options,
    ),
    ApiText({ description: 'A date with its precision (EDTF): `2016-01`.' }, options?.each),
  );
}

function whyNoDate({ property, value }: ValidationArguments): string {
  if (typeof value !== 'string') return `${property} must be a date as text`;
  try {
    parsePartialDate(value);
  } catch (error) {
    if (error instanceof InvalidPartialDate) return `${property}: ${error.message}`;
  }
  return `${property} must be a date`;
}

/** The form of a state's key, ISO 3166-1 alpha-3: `KAZ`. Whether there is such a state is for the service to say (422). */
export function StateCode(options?: ValidationOptions): PropertyDecorator {
  return applyDecorators(
    ValidateBy(
      {
        name: 'stateCode',
        validator: {
          validate: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
          defaultMessage: (args) => `${args!.property} must be a state's three capital letters, such as KAZ`,
        },
      },
      options,
    ),
    ApiText({ pattern: '^[A-Z]{3}$' }, options?.each),
  );
}

/** Lower case, as the answers give it: one spelling, so that ids can be compared as text. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export function isId(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/** The id of a thing. Whether there is such a thing is for the service to say (422). */
export function Id(options?: ValidationOptions): PropertyDecorator {
  return applyDecorators(
    ValidateBy(
      {
        name: 'id',
        validator: {
          validate: isId,
          defaultMessage: (args) => `${args!.property} must be an id (a UUID in lower case)`,
        },
      },
      options,
    ),
    ApiText({ format: 'uuid' }, options?.each),
  );
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** A moment, ISO 8601 with its offset: `2026-11-21T09:00:00Z`, in the years 1900 to 2199. */
export function Instant(options?: ValidationOptions): PropertyDecorator {
  return applyDecorators(
    ValidateBy(
      {
        name: 'instant',
        validator: {
          validate: isInstant,
          defaultMessage: (args) => `${args!.property} must be a moment such as 2026-11-21T09:00:00Z`,
        },
      },
      options,
    ),
    ApiText({ format: 'date-time' }, options?.each),
  );
}

/** Also what the calendar does not have is refused: JavaScript would read 30 February as 1 March. */
function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const moment = new Date(value);
  const dayAsWritten = new Date(`${value.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(moment.getTime()) || Number.isNaN(dayAsWritten.getTime())) return false;
  const year = moment.getUTCFullYear();
  return dayAsWritten.toISOString().slice(0, 10) === value.slice(0, 10) && year >= 1900 && year < 2200;
}

const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A local time of day, `09:00`. */
export function TimeOfDay(): PropertyDecorator {
  return applyDecorators(
    ValidateBy({
      name: 'timeOfDay',
      validator: {
        validate: (value) => typeof value === 'string' && TIME_OF_DAY.test(value),
        defaultMessage: (args) => `${args!.property} must be a time of day such as 09:00`,
      },
    }),
    ApiProperty({ type: String, pattern: TIME_OF_DAY.source, example: '09:00' }),
  );
}

/** May be left out, yet not null: for a column that always has a value. (`@IsOptional()` lets null pass too.) */
export function Omittable(): PropertyDecorator {
  return ValidateIf((_, value) => value !== undefined);
}

interface TextRules {
  description?: string;
  format?: string;
  maxLength?: number;
  minLength?: number;
  pattern?: string;
}

/** The rule for the OpenAPI document too: about one text, or about each of a list. */
function ApiText({ description, ...rules }: TextRules, each = false): PropertyDecorator {
  return ApiProperty({
    ...(description ? { description } : {}),
    ...(each ? { type: [String], items: { type: 'string', ...rules } } : { type: String, ...rules }),
  });
}
