import type { LogForm } from './log-form.js';

/** A field that both sides changed, or that they changed to different things. */
export interface Difference<Field extends string = keyof LogForm> {
  field: Field;
  mine: unknown;
  theirs: unknown;
}

/**
 * What stands between my edit and someone else's, both made from the same `base`: fields that both changed, to different
 * things. What only one side changed needs no decision.
 */
export function conflictsBetween<T extends object>(
  base: T,
  mine: T,
  theirs: T,
): Difference<Extract<keyof T, string>>[] {
  const fields = Object.keys(base) as Extract<keyof T, string>[];
  return fields
    .filter((field) => !same(base[field], mine[field]) && !same(base[field], theirs[field]))
    .filter((field) => !same(mine[field], theirs[field]))
    .map((field) => ({ field, mine: mine[field], theirs: theirs[field] }));
}

/** Whether somebody's edit changed anything that one holds. */
export function differ<T extends object>(base: T, theirs: T): boolean {
  return Object.keys(base).some((field) => !same(base[field as keyof T], theirs[field as keyof T]));
}

/** Both edits together: mine where I changed something and did not choose theirs, otherwise theirs. */
export function merged<T extends object>(base: T, mine: T, theirs: T, takeTheirs: ReadonlySet<string>): T {
  const result = { ...theirs };
  for (const field of Object.keys(base) as (keyof T & string)[]) {
    if (!same(base[field], mine[field]) && !takeTheirs.has(field)) result[field] = mine[field];
  }
  return result;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
