import type { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor, type Page } from '../platform/http/page.js';
import { Import } from './import.entity.js';
import { ImportOriginal } from './import-original.entity.js';
import type { ImportsQuery } from './imports.dto.js';

/** The instant as the database has it: a Date would round it, and a cursor must not. */
const CREATED = `to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Newest first; those whose original the actor may read. */
export async function listImports(em: EntityManager, query: ImportsQuery): Promise<Page<Import>> {
  const { state, status, limit, cursor, total } = query;
  const select = em
    .createQueryBuilder(Import, 'r')
    .innerJoin(ImportOriginal, 'o', 'o.id = r.id')
    .where(`r.kind = 'state-page'`);
  if (state) select.andWhere('r.stateId = :state', { state });
  if (status) select.andWhere('r.status = :status', { status });
  const counted = total ? { total: await select.getCount() } : {};
  if (cursor) {
    const [at, id] = decodeCursor<[string, string]>(cursor, ['date', 'uuid']);
    select.andWhere('(r.created_at, r.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const { entities, raw } = await select
    .addSelect(CREATED, 'at')
    .orderBy('r.createdAt', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(limit + 1)
    .getRawAndEntities<{ at: string }>();
  const items = entities.slice(0, limit);
  const next = entities.length > limit ? encodeCursor([raw[limit - 1]!.at, items.at(-1)!.id]) : null;
  return { items, next, ...counted };
}
