import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { decodeCursor, type Page, type PageQuery, toPage } from '../http/page.js';

/** One page of a list in the order of its names, for a query whose alias is `r`. */
export async function pageByName<T extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<T>,
  { limit, cursor, total }: PageQuery,
  nameOf: (row: T) => string,
  expression = 'r.name',
): Promise<Page<T>> {
  const counted = total ? await query.getCount() : undefined;
  if (cursor) {
    const [name, id] = decodeCursor<[string, string]>(cursor, ['string', 'uuid']);
    query.andWhere(`(${expression}, r.id) > (:afterName, :afterId)`, { afterName: name, afterId: id });
  }
  const rows = await query
    .orderBy(expression)
    .addOrderBy('r.id')
    .limit(limit + 1)
    .getMany();
  const page = toPage(rows, limit, (row) => [nameOf(row), row.id]);
  return counted === undefined ? page : { ...page, total: counted };
}

/** A text as part of a LIKE pattern, its own wildcards taken literally. */
export function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}
