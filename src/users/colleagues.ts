import type { EntityManager } from 'typeorm';
import { Problem, type ProblemError } from '../platform/http/problem.js';

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
export function refuseOthers(named: Named[], fine: Set<string>, code: string, detail: string): void {
  const errors: ProblemError[] = named
    .filter(({ user }) => !fine.has(user))
    .map(({ pointer }) => ({ pointer, code, detail }));
  if (errors.length > 0) throw Problem.invalid(errors);
}
