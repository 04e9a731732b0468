import type { FastifyRequest } from 'fastify';
import { Problem, type ProblemError } from './problem.js';
import { escapePointer } from './validation.js';

const DEEPEST = 32;
const UNSTORABLE = /\0|\p{Surrogate}/u;
const FORBIDDEN_KEYS = ['__proto__', 'constructor', 'prototype'];

/**
 * Refuses, before anything else looks at it, what no field anywhere may hold: NUL characters and halves of surrogate pairs
 * (PostgreSQL stores neither), keys that reach an object's prototype, JSON nested beyond all sense, a body that is no object.
 */
export async function refuseHostileInput(request: FastifyRequest): Promise<void> {
  const { body, query, params } = request;
  const errors = [...faultsOfBody(body), ...faultsOf(query, (key) => `?${key}`), ...faultsOf(params, () => '')];
  if (errors.length > 0) throw Problem.malformed(errors.slice(0, 100));
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
