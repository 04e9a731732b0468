import { Logger } from '@nestjs/common';
import { Problem } from './problem.js';

interface DatabaseError {
  code?: string;
  detail?: string;
  message?: string;
}

const logger = new Logger('Database');

/**
 * What PostgreSQL's own errors mean to whoever asked, in one place. Services check first and point at the field; this is for
 * what they did not foresee, so that nothing a client sends becomes a fault of ours.
 * @param hasPathId an unreadable id in the path is a thing that cannot exist
 * @returns null for what is no error of a database
 */
export function databaseProblem(thrown: unknown, hasPathId: boolean): Problem | null {
  const error = driverError(thrown);
  const { code } = error;
  if (isLost(error)) return Problem.unavailable('The database cannot be reached just now.', thrown);
  if (code === undefined || !/^[0-9A-Z]{5}$/.test(code)) return null;
  if (code === '22P02' && hasPathId) return Problem.notFound();
  const meaning = MEANINGS[code] ?? MEANINGS[code.slice(0, 2)];
  return meaning ? meaning(error, thrown) : null;
}

type Meaning = (error: DatabaseError, thrown: unknown) => Problem;

const cannotBeKept = (detail: string): Meaning => {
  return () => Problem.malformed([{ pointer: '', code: 'value', detail }], detail);
};
const overloaded: Meaning = (_, thrown) => Problem.unavailable('The database is busy just now.', thrown);
const tryAgain: Meaning = (_, thrown) => Problem.unavailable('Others were changing the same; try again.', thrown, 1);

/** A refused policy and a missing right answer alike; only the log tells them apart, for a missing right is a fault of ours. */
const notAllowed: Meaning = ({ message = '' }, thrown) => {
  if (message.startsWith('permission denied')) logger.error(message, (thrown as Error).stack);
  return Problem.forbidden('This is not there, or you may not do it.');
};

const MEANINGS: Record<string, Meaning> = {
  '22P02': cannotBeKept('A value is not of the kind that is stored here.'),
  '22021': cannotBeKept('Text must not hold NUL characters.'),
  '22P05': cannotBeKept('Text must not hold halves of surrogate pairs.'),
  '22007': cannotBeKept('A date is not written as one.'),
  '22008': cannotBeKept('A date is not in the calendar.'),
  '22001': cannotBeKept('A text is too long.'),
  '22003': cannotBeKept('A number is too large.'),
  '23502': cannotBeKept('A value is missing.'),
  '23514': cannotBeKept('A value is outside of what is allowed.'),
  '23503': ({ detail = '' }) =>
    detail.includes('still referenced')
      ? Problem.conflict('conflict', 'Something else still refers to this.')
      : Problem.invalid([{ pointer: '', code: 'unknown', detail: 'There is no such thing to refer to.' }]),
  '23505': () => Problem.conflict('conflict', 'There is one like this already.'),
  '28000': () => Problem.notSignedIn(),
  '42501': notAllowed,
  '44000': notAllowed,
  '25P03': overloaded,
  '40001': tryAgain,
  '40P01': tryAgain,
  '55P03': tryAgain,
  '22': cannotBeKept('A value cannot be stored.'),
  '23': () => Problem.conflict('conflict', 'This clashes with what there is.'),
  '54': cannotBeKept('A value is too large.'),
  '53': overloaded,
  '57': overloaded,
  '08': overloaded,
};

/** TypeORM wraps the driver's error. */
function driverError(thrown: unknown): DatabaseError {
  const { driverError, ...own } = (thrown ?? {}) as { driverError?: DatabaseError; code?: string };
  return driverError ?? { ...own, message: (thrown as Error | null)?.message };
}

const LOST_CODES = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
];
const LOST_WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Client was closed|Driver not Connected|Cannot use a pool after calling end)/;

/** The driver speaks of a lost connection by a system error or, without a code, in words. */
function isLost({ code, message = '' }: DatabaseError): boolean {
  return code === undefined ? LOST_WORDS.test(message) : LOST_CODES.includes(code);
}
