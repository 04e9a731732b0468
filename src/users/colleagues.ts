import type { EntityManager } from 'typeorm';
import { Problem, type ProblemError } from '../platform/http/problem.js';
import type { UserRef } from './user-ref.js';

/** Somebody who is to act on something, and where the body names this person. */
export interface Named {
  user: string;
  pointer: string;
}

/** @throws Problem 422 at each pointer whose user does not exist, or left */
export async function checkColleagues(em: EntityManager, named: Named[]): Promise<void> {
  if (named.length === 0) return;
  const rows: { id: string }[] = await em.query(
    `select id from app_user where id = any($1) and disabled_at is null and role <> 'operator'`,
    [named.map(({ user }) => user)],
  );
  refuseOthers(named, new Set(rows.map(({ id }) => id)), 'unknown', 'There is no colleague with this id.');
}

/** @throws Problem 422 at each pointer whose user is not among those who are fine */
function refuseOthers(named: Named[], fine: Set<string>, code: string, detail: string): void {
  const errors: ProblemError[] = named
    .filter(({ user }) => !fine.has(user))
    .map(({ pointer }) => ({ pointer, code, detail }));
  if (errors.length > 0) throw Problem.invalid(errors);
}

/** Records whose readers a colleague must be among, each by its table. */
export type Governing = { table: 'follow_up' | 'engagement' | 'campaign' | 'event'; id: string | null };

/** Somebody, and the names by which readers know this person. */
interface Reader extends UserRef {
  principals: string[];
}

/** The names by which readers know somebody. @param person the expression that has this person's id */
export function principalsOf(person: string): string {
  return `array['staff', 'u:' || ${person}] || array(select 't:' || m.team_id from team_member m
    join team t on t.id = m.team_id where m.user_id = ${person} and t.deleted_at is null)`;
}

const PRINCIPALS = `select u.id, u.name, ${principalsOf('u.id')} as principals from app_user u`;

/**
 * Nobody is put in charge of what they may not read; and giving somebody a task does not quietly let them into a confidence.
 * @throws Problem 422 at each pointer whose user could not read all of the records as they now stand
 */
export async function checkMayRead(em: EntityManager, records: Governing[], named: Named[]): Promise<void> {
  if (named.length === 0) return;
  const fine = await whoMayRead(
    em,
    records,
    named.map(({ user }) => user),
  );
  const detail = 'This colleague may not read it: name them among the readers first (of what it hangs on too).';
  refuseOthers(named, fine, 'may-not-read', detail);
}

/** Those among the users who may read all of the records as they now stand, put away or not. */
export async function whoMayRead(em: EntityManager, records: Governing[], users: string[]): Promise<Set<string>> {
  const asked: Reader[] = await em.query(`${PRINCIPALS} where u.id = any($1)`, [users]);
  return new Set((await readersOf(em, records, asked)).map(({ id }) => id));
}

/** Who of us may read all of the records as they now stand, by name. */
export async function colleaguesWhoMayRead(em: EntityManager, records: Governing[]): Promise<UserRef[]> {
  const everybody: Reader[] = await em.query(
    `${PRINCIPALS} where u.disabled_at is null and u.role <> 'operator' order by lower(u.name), u.id`,
  );
  return (await readersOf(em, records, everybody)).map(({ id, name }) => ({ id, name }));
}

async function readersOf(em: EntityManager, records: Governing[], people: Reader[]): Promise<Reader[]> {
  let left = people;
  for (const { table, id } of records) {
    if (!id) continue;
    const [record]: { readers: string[] }[] = await em.query(`select readers from ${table} where id = $1`, [id]);
    left = left.filter(({ principals }) => principals.some((one) => record!.readers.includes(one)));
  }
  return left;
}
