import type { FastifyRequest } from 'fastify';
import { Problem, type ProblemError } from './problem.js';
import { escapePointer } from './validation.js';

const DEEPEST = 32;
/** Values in all of a request, and fields of one object: far more than any honest one has, and quickly looked through. */
const MOST_VALUES = 50_000;
const MOST_FIELDS = 2_000;
const UNSTORABLE = /\0|\p{Surrogate}/u;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/**
 * Refuses, before anything else looks at it, what no field anywhere may hold: NUL characters and halves of surrogate pairs
 * (PostgreSQL stores neither), keys that reach an object's prototype, JSON nested beyond all sense, a body that is no object. And
 * more values than can be looked through: the time that validation takes grows with the square of an object's fields.
 */
export async function refuseHostileInput(request: FastifyRequest): Promise<void> {
  const { body, query, params } = request;
  refuseTooMany([body, query]);
  const errors = [...faultsOfBody(body), ...faultsOf(query, (key) => `?${key}`), ...faultsOf(params, () => '')];
  if (errors.length > 0) throw Problem.malformed(errors.slice(0, 100));
}

/** Counts before anything is copied; one round is one level of depth. */
function refuseTooMany(values: unknown[]): void {
  let left = MOST_VALUES;
  for (let level = values, depth = 0; level.length > 0 && depth <= DEEPEST; depth++) {
    const next: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      const within: unknown[] = Array.isArray(value) ? value : Object.values(value);
      left -= within.length;
      if (left < 0 || (!Array.isArray(value) && within.length > MOST_FIELDS)) throw tooMany();
      for (const one of within) next.push(one);
    }
    level = next;
  }
}

function tooMany(): Problem {
  return Problem.malformed([{ pointer: '', code: 'too-many', detail: 'This holds more values than can be taken.' }]);
}

function faultsOfBody(body: unknown): ProblemError[] {
  if (body === undefined) return [];
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return [{ pointer: '', code: 'object', detail: 'The body must be a JSON object.' }];
  }
  return faultsOf(body, (key) => `/${escapePointer(key)}`);
}

function faultsOf(root: unknown, pointerOf: (key: string) => string): ProblemError[] {
  return entriesOf(root).flatMap(([key, value]) => faultsWithin(key, value, pointerOf(key), 1));
}

function faultsWithin(key: string, value: unknown, pointer: string, depth: number): ProblemError[] {
  if (depth > DEEPEST) return [{ pointer: '', code: 'depth', detail: 'This is nested too deeply.' }];
  if (FORBIDDEN_KEYS.includes(key))
    return [{ pointer: '', code: 'unknown-field', detail: 'A field has a forbidden name.' }];
  if (UNSTORABLE.test(key) || (typeof value === 'string' && UNSTORABLE.test(value))) {
    const detail = 'must not hold NUL characters or halves of surrogate pairs';
    return [{ pointer: pointer.replace(/\0|\p{Surrogate}/gu, '\ufffd'), code: 'text', detail: `Text ${detail}.` }];
  }
  return entriesOf(value).flatMap(([k, v]) => faultsWithin(k, v, `${pointer}/${escapePointer(k)}`, depth + 1));
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}
