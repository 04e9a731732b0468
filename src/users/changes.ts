import type { EntityManager } from 'typeorm';
import { decodeCursor, type Page, type PageQuery, toPage } from '../platform/http/page.js';
import type { ChangeView } from './change.dto.js';
import { userRefs } from './user-ref.js';

type Values = Record<string, unknown>;

type Row = Omit<ChangeView, 'id' | 'at' | 'actor'> & { id: string; at: Date; actor_id: string | null };

/** A page of each first: a line costs its policies, so that none is looked at which no page can show. */
const CHANGES = `
  select change.* from unnest($1::text[], $2::text[]) recorded (scope, id) cross join lateral (
    select id, at, actor_id, record, op, before, after, about -> 1 as about from history
    where scope = recorded.scope and scope_id = recorded.id and ($3::bigint is null or id < $3)
    order by id desc limit $4) change
  order by id desc limit $4`;

const COUNT = `
  select count(*)::int as count from history
  where (scope, scope_id) in (select * from unnest($1::text[], $2::text[]))`;

interface Recorded {
  /** The table's name. */
  scope: string;
  id: string;
}

/** The changes of these records and of what hangs on them, newest first, as far as the actor may see them now. */
export async function changesOf(
  em: EntityManager,
  records: Recorded[],
  { cursor, limit, total }: PageQuery,
): Promise<Page<ChangeView>> {
  const [before] = cursor ? decodeCursor<[number]>(cursor, ['number']) : [null];
  const rows: Row[] = await em.query(CHANGES, [...keysOf(records), before, limit + 1]);
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
  return { items: changes, next, ...(total ? { total: await countOf(em, records) } : {}) };
}

async function countOf(em: EntityManager, records: Recorded[]): Promise<number> {
  const [row]: { count: number }[] = await em.query(COUNT, keysOf(records));
  return row!.count;
}

function keysOf(records: Recorded[]): [scopes: string[], ids: string[]] {
  return [records.map(({ scope }) => scope), records.map(({ id }) => id)];
}

function camelCased(values: Values | null): Values | null {
  if (!values) return null;
  const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [camel(key), value]));
}
