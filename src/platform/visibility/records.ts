import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { edit } from '../database/edit.js';
import { Problem } from '../http/problem.js';
import type { ProtectedRecord } from './protected-record.js';
import { type AudienceDto, checkReaders, namedOf } from './readers.dto.js';

/**
 * Writes a new record and returns its id. Undefined values are left to the column's default.
 * @throws Problem 422 for readers that the actor does not know of
 */
export async function createRecord<T extends ProtectedRecord>(
  em: EntityManager,
  entity: new () => T,
  values: QueryDeepPartialEntity<T>,
  { visibility = 'internal', readers }: AudienceDto,
): Promise<string> {
  await checkReaders(em, readers);
  const named = namedOf(visibility, readers);
  const { identifiers } = await em.insert(entity, { ...values, visibility, named } as QueryDeepPartialEntity<T>);
  return identifiers[0]!.id;
}

/**
 * Changes a record at the version that its editor saw, and returns the new version. Whoever restricts somebody else's record
 * keeps sight of it.
 * @throws Problem 404, 412, 422
 */
export async function changeRecord<T extends ProtectedRecord>(
  em: EntityManager,
  entity: new () => T,
  id: string,
  version: number,
  values: QueryDeepPartialEntity<T>,
  { visibility, readers }: AudienceDto,
  editor: string,
): Promise<number> {
  if (visibility === undefined && readers === undefined) return edit(em, entity, id, version, values);
  const current = await findRecord(em, entity, id);
  await checkReaders(em, readers);
  const now = visibility ?? current.visibility;
  const keepSight = current.authorId === editor ? undefined : editor;
  const named = readers === undefined && now === current.visibility ? current.named : namedOf(now, readers, keepSight);
  return edit(em, entity, id, version, { ...values, visibility: now, named } as QueryDeepPartialEntity<T>);
}

/** @throws Problem 404 when there is none, when it was put away, or when the actor may not know of it */
export async function findRecord<T extends ProtectedRecord>(
  em: EntityManager,
  entity: new () => T,
  id: string,
): Promise<T> {
  const record = await em.findOne(entity, { where: { id } as never });
  if (!record) throw Problem.notFound();
  return record;
}

/** Deletes reversibly. @throws Problem 404, 412 */
export async function putAway<T extends ProtectedRecord>(
  em: EntityManager,
  entity: new () => T,
  id: string,
  version: number,
): Promise<void> {
  await findRecord(em, entity, id);
  await edit(em, entity, id, version, { deletedAt: () => 'now()' } as unknown as QueryDeepPartialEntity<T>);
}

/** Brings back what was put away. @throws Problem 404, 412 */
export async function bringBack<T extends ProtectedRecord>(
  em: EntityManager,
  entity: new () => T,
  id: string,
  version: number,
): Promise<void> {
  await edit(em, entity, id, version, { deletedAt: null } as unknown as QueryDeepPartialEntity<T>);
}
