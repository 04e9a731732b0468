import type { EntityManager, EntityTarget, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import { Problem } from '../http/problem.js';

/**
 * Changes a record that still has the version its editor saw, and returns the new version. An empty patch raises the version
 * too, and locks the row: that is how a change of what hangs on a record counts as a change of the record.
 * @throws Problem not-found, or stale when somebody else was faster
 */
export async function edit<T extends ObjectLiteral>(
  em: EntityManager,
  entity: EntityTarget<T>,
  id: string,
  version: number,
  patch: QueryDeepPartialEntity<T>,
): Promise<number> {
  const removable = em.dataSource.getMetadata(entity).deleteDateColumn && !('deletedAt' in patch);
  const result = await em
    .createQueryBuilder()
    .update(entity)
    .set({ ...patch, updatedAt: () => 'now()' } as unknown as QueryDeepPartialEntity<T>)
    .where(`id = :id and version = :version${removable ? ' and deleted_at is null' : ''}`, { id, version })
    .returning('version')
    .execute();
  if (result.affected) return (result.raw as [{ version: number }])[0].version;
  const current = await em.getRepository(entity).findOne({ where: { id } as never, withDeleted: !removable });
  throw current ? Problem.stale((current as { version?: number }).version) : Problem.notFound();
}
