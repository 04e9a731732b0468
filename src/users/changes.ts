import type { EntityManager } from 'typeorm';
import { decodeCursor, type Page, type PageQuery, toPage } from '../platform/http/page.js';
import type { ChangeView } from './change.dto.js';
import { userRefs } from './user-ref.js';

type Values = Record<string, unknown>;

type Row = Omit<ChangeView, 'id' | 'at' | 'actor'> & { id: string; at: Date; actor_id: string | null };

const CHANGES = `
  select id, at, actor_id, record, op, before, after, about -> 1 as about from history
  where scope = $1 and scope_id = $2 and ($3::bigint is null or id < $3)
  order by id desc limit $4`;

const COUNT = 'select count(*)::int as count from history where scope = $1 and scope_id = $2';

/** The changes of one record (by its table's name) and of what hangs on it, newest first, as far as the actor may see it now. */
export async function changesOf(
  em: EntityManager,
  scope: string,
  id: string,
  { cursor, limit, total }: PageQuery,
): Promise<Page<ChangeView>> {
  const [before] = cursor ? decodeCursor<[number]>(cursor, ['number']) : [null];
  const rows: Row[] = await em.query(CHANGES, [scope, id, before, limit + 1]);
  const { items, next } = toPage(rows, limit, (row) => [Number(row.id)]);
  const actors = await userRefs(
    em,
    items.map(({ actor_id }) => actor_id),
  );
  const changes = items.map((row) => ({
    id: Number(row.id),
    at: row.at.toISOString(),
    actor: actors.get(row.actor_id ?? '') ?? null,
    record: row.record,
    op: row.op,
    before: camelCased(row.before),
    after: camelCased(row.after),
    about: camelCased(row.about),
  }));
  return { items: changes, next, ...(total ? { total: await countOf(em, scope, id) } : {}) };
}

async function countOf(em: EntityManager, scope: string, id: string): Promise<number> {
  const [row]: { count: number }[] = await em.query(COUNT, [scope, id]);
  return row!.count;
}

function camelCased(values: Values | null): Values | null {
  if (!values) return null;
  const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [camel(key), value]));
}
