import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { decodeCursor, encodeCursor, type Page, type PageQuery } from '../http/page.js';

/** The instant as the database has it: a Date would round it, and a cursor must not. */
const CREATED = `to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** One page of a list by when each was written down, newest first, for a query whose alias is `r`. */
export async function pageByCreation<T extends ObjectLiteral & { id: string; createdAt: Date }>(
  query: SelectQueryBuilder<T>,
  { limit, cursor, total }: PageQuery,
): Promise<Page<T>> {
  const counted = total ? { total: await query.getCount() } : {};
  if (cursor) {
    const [at, id] = decodeCursor<[string, string]>(cursor, ['date', 'uuid']);
    query.andWhere('(r.created_at, r.id) < (:at::timestamptz, :id::uuid)', { at, id });
  }
  const { entities, raw } = await query
    .addSelect(CREATED, 'at')
    .orderBy('r.createdAt', 'DESC')
    .addOrderBy('r.id', 'DESC')
    .limit(limit + 1)
    .getRawAndEntities<{ at: string }>();
  const items = entities.slice(0, limit);
  const next = entities.length > limit ? encodeCursor([raw[limit - 1]!.at, items.at(-1)!.id]) : null;
  return { items, next, ...counted };
}
