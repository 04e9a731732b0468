import { applyDecorators, type Type as Class } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiPropertyOptional, getSchemaPath } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { Problem } from './problem.js';
import { isId } from './text.validators.js';

/** One page of a list; `next` is the cursor of the following page, or null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
  /** How many there are in all; only with `?total=true`. */
  total?: number;
}

/** What every list understands. One that is short enough to be read whole comes whole where nothing is said of `limit`. */
export class WholeListQuery {
  /** How many items at most, 1 to 200; left out: all. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200 })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit?: number;

  /** `next` of the page before. */
  @ApiPropertyOptional({ type: String, maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  /** `true`: count them all too. */
  @ApiPropertyOptional({ type: Boolean })
  @IsOptional()
  @Transform(({ value }) => flag(value))
  @IsBoolean()
  total?: boolean;
}

/** What a list understands that may be long: it comes in pages. A list's own query class extends it. */
export class PageQuery extends WholeListQuery {
  /** How many items at most, 1 to 200. */
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  override limit: number = 50;
}

/** `true` and `false` as a query string has them; anything else stays what it is and is refused by the validator. */
export function flag(value: unknown): unknown {
  return value === 'true' ? true : value === 'false' ? false : value;
}

/** What a cursor holds, place by place; a `?` allows null there too. */
export type CursorShape = readonly (CursorPart | `${CursorPart}?`)[];
type CursorPart = 'string' | 'number' | 'date' | 'uuid';

const CHECKS: Record<CursorPart, (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string' && value.length <= 500 && !/\0|\p{Surrogate}/u.test(value),
  number: (value) => Number.isSafeInteger(value),
  date: (value) => typeof value === 'string' && isInstant(value),
  uuid: isId,
};

/** The values of the last row's order columns, as an opaque word. A Date becomes its ISO text. */
export function encodeCursor(values: unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * Reads a cursor back; it came from outside, so every part is checked against the shape. `date` is a day or an instant as text.
 * @throws Problem 400 for anything that this list cannot have given out
 */
export function decodeCursor<T extends unknown[]>(cursor: string, shape: CursorShape): T {
  const values = parse(cursor);
  const fits = (value: unknown, part: CursorShape[number]) =>
    (part.endsWith('?') && value === null) || CHECKS[part.replace('?', '') as CursorPart](value);
  if (Array.isArray(values) && values.length === shape.length && shape.every((part, i) => fits(values[i], part))) {
    return values as T;
  }
  throw Problem.malformed([{ pointer: '?cursor', code: 'cursor', detail: 'cursor must be the next of a page before' }]);
}

/** Cuts the one row too many that tells whether there is a next page. Ask for `limit + 1` rows. */
export function toPage<T>(rows: T[], limit: number, cursorOf: (last: T) => unknown[]): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(cursorOf(last)) : null };
}

/** A page of a list that was read whole; its cursor counts. */
export function pageOf<T>(all: T[], { limit = all.length, cursor, total }: WholeListQuery): Page<T> {
  const start = cursor ? startIn(cursor) : 0;
  const end = start + limit;
  const page = { items: all.slice(start, end), next: end < all.length ? encodeCursor([end]) : null };
  return total ? { ...page, total: all.length } : page;
}

/** How many items came before. */
export function startIn(cursor: string): number {
  return Math.max(0, decodeCursor<[number]>(cursor, ['number'])[0]);
}

/** Declares a list's answer in the OpenAPI document. */
export function ApiPage(item: Class): MethodDecorator {
  return applyDecorators(
    ApiExtraModels(item),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(item) } },
          next: { type: 'string', nullable: true, description: 'Cursor of the next page; null at the end.' },
          total: { type: 'integer', description: 'Only with `?total=true`.' },
        },
      },
    }),
  );
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}

const ISO = /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(\.\d{1,6})?Z)?$/;

/** A calendar day, or an instant in UTC. `9999-12-31`, the day of what has no date, is one. */
function isInstant(text: string): boolean {
  const parsed = ISO.test(text) ? new Date(text) : null;
  return parsed !== null && !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text.slice(0, 10);
}
