import type { EntityManager, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';

/** Of which record the rows are, and which of its rows. */
type Scope<T> = FindOptionsWhere<T> & { engagementId: string };

/**
 * Makes the rows that hang on a record those that are wanted. A row that is there already stays, so that the history shows only
 * what changed. New rows come before old ones go: whoever takes himself out of the room does it last.
 * @param mutable what may change about a row and leave it the same row; by default its place
 */
export async function replaceRows<T extends { id: string; engagementId: string }>(
  em: EntityManager,
  entity: new () => T,
  scope: Scope<T>,
  wanted: Partial<T>[],
  mutable: (keyof T | 'placeInOrder')[] = ['placeInOrder'],
): Promise<void> {
  const left = await em.find(entity, { where: scope });
  const added: Partial<T>[] = [];
  for (const row of wanted) {
    const keys = Object.keys(row) as (keyof T)[];
    const same = (old: T) => keys.every((key) => mutable.includes(key) || old[key] === row[key]);
    const at = left.findIndex(same);
    if (at < 0) added.push({ ...scope, ...row } as Partial<T>);
    else await change(em, entity, left.splice(at, 1)[0]!, row, keys);
  }
  if (added.length > 0) await em.insert(entity, added as QueryDeepPartialEntity<T>[]);
  if (left.length > 0)
    await em.delete(
      entity,
      left.map(({ id }) => id),
    );
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
