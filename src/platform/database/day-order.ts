import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { decodeCursor, type Page, type PageQuery, toPage } from '../http/page.js';

/**
 * One page of a list by its derived day, for a query whose alias is `r`: newest first and undated last, or the other way round.
 */
export async function pageByDay<T extends ObjectLiteral & { id: string; day: string }>(
  query: SelectQueryBuilder<T>,
  { limit, cursor, total }: PageQuery,
  direction: 'DESC' | 'ASC' = 'DESC',
): Promise<Page<T>> {
  const counted = total ? { total: await query.getCount() } : {};
  if (cursor) {
    const [day, id] = decodeCursor<[string, string]>(cursor, ['date', 'uuid']);
    query.andWhere(`(r.day, r.id) ${direction === 'DESC' ? '<' : '>'} (:day, :id)`, { day, id });
  }
  const rows = await query
    .orderBy('r.day', direction)
    .addOrderBy('r.id', direction)
    .limit(limit + 1)
    .getMany();
  return { ...toPage(rows, limit, ({ day, id }) => [day, id]), ...counted };
}
