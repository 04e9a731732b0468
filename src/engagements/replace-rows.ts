import type { EntityManager, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { groupBy } from '../platform/lists/group-by.js';

/** Of which record the rows are, and which of its rows. */
type Scope<T> = FindOptionsWhere<T> & { engagementId: string };

/**
 * Makes the rows that hang on a record those that are wanted. A row that is there already stays, so that the history shows only
 * what changed. New rows come before old ones go: whoever takes himself out of the room does it last.
 * @param wanted all of the same shape
 * @param mutable what may change about a row and leave it the same row; by default its place
 */
export async function replaceRows<T extends { id: string; engagementId: string }>(
  em: EntityManager,
  entity: new () => T,
  scope: Scope<T>,
  wanted: Partial<T>[],
  mutable: (keyof T | 'placeInOrder')[] = ['placeInOrder'],
): Promise<void> {
  const keys = Object.keys(wanted[0] ?? {}) as (keyof T)[];
  const settled = keys.filter((key) => !mutable.includes(key));
  const nameOf = (row: Partial<T>) => JSON.stringify(settled.map((key) => row[key]));
  const left = groupBy(await em.find(entity, { where: scope }), nameOf);
  const added: Partial<T>[] = [];
  for (const row of wanted) {
    const old = left.get(nameOf(row))?.shift();
    if (old) await change(em, entity, old, row, keys);
    else added.push({ ...scope, ...row } as Partial<T>);
  }
  if (added.length > 0) await em.insert(entity, added as QueryDeepPartialEntity<T>[]);
  const gone = [...left.values()].flat().map(({ id }) => id);
  if (gone.length > 0) await em.delete(entity, gone);
}

async function change<T extends { id: string }>(
  em: EntityManager,
  entity: new () => T,
  old: T,
  row: Partial<T>,
  keys: (keyof T)[],
): Promise<void> {
  const changed = keys.filter((key) => old[key] !== row[key]);
  if (changed.length === 0) return;
  const values = Object.fromEntries(changed.map((key) => [key, row[key]]));
  await em.update(entity, old.id, values as QueryDeepPartialEntity<T>);
}
