import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem.js';

const ENTITY_TAG = /^(?:W\/)?"([\x21\x23-\x7e\x80-\xff]*)"$/;
const VERSION = /^\d{1,9}$/;
/** Versions begin at 1: a tag that we never gave out fits none. */
const NONE = 0;

/**
 * Reads the version out of an If-Match header: `"3"` or `W/"3"`.
 * @throws Problem 428 when it is missing, 400 when it is no entity tag; `*` would be a blind overwrite and is refused too
 */
export function readIfMatch(header: string | undefined): number {
  if (header === undefined || header.trim() === '') throw Problem.preconditionRequired();
  const tag = ENTITY_TAG.exec(header.trim())?.[1];
  if (tag === undefined) {
    const detail = 'must be one version as the ETag gave it, such as "3"';
    throw Problem.malformed([{ pointer: '', code: 'if-match', detail: `If-Match ${detail}` }]);
  }
  return VERSION.test(tag) ? Number(tag) : NONE;
}

const header = ApiHeader({
  name: 'If-Match',
  required: true,
  description: 'The version that you read, as its ETag gave it: `"3"`.',
  schema: { type: 'string', pattern: '^(W/)?"\\d{1,9}"$' },
});

/** The version that the client read: `@IfMatch() version: number`. */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): number =>
    readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [
    (target, key) => {
      const method = Object.getOwnPropertyDescriptor(target, key!)!;
      header(target, key!, method);
    },
  ],
);
