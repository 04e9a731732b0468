import type { EntityManager } from 'typeorm';
import { decodeCursor, type Page, type PageQuery, toPage } from '../platform/http/page.js';
import { userRefs } from '../users/user-ref.js';
import type { EngagementChangeView } from './engagement-view.dto.js';

type Values = Record<string, unknown>;

interface HistoryRow {
  id: string;
  at: Date;
  actor_id: string | null;
  record: string;
  op: EngagementChangeView['op'];
  before: Values | null;
  after: Values | null;
}

/** The policy of the history leaves out what its reader may not see now: passages, people under an attribution, hidden contacts. */
const CHANGES = `
  from history where (scope, scope_id) in (
    select 'engagement', $1
    union all select 'engagement_attribution', $1
    union all select 'passage', id::text from passage where engagement_id = $1::uuid)`;

const PAGE = `
  select id, at, actor_id, record, op, before, after ${CHANGES} and ($2::bigint is null or id < $2)
  order by id desc limit $3`;

/** The changes of an engagement and of all that hangs on it, newest first. */
export async function historyOf(
  em: EntityManager,
  engagementId: string,
  { cursor, limit, total }: PageQuery,
): Promise<Page<EngagementChangeView>> {
  const [after] = cursor ? decodeCursor<[number]>(cursor, ['number']) : [null];
  const rows: HistoryRow[] = await em.query(PAGE, [engagementId, after, limit + 1]);
  const { items, next } = toPage(rows, limit, ({ id }) => [Number(id)]);
  const actors = await userRefs(
    em,
    items.map((row) => row.actor_id),
  );
  const changes = items.map(({ id, at, actor_id, record, op, before, after: now }) => ({
    id: Number(id),
    at: at.toISOString(),
    actor: (actor_id && actors.get(actor_id)) || null,
    record,
    op,
    before: before && camelCased(before),
    after: now && camelCased(now),
  }));
  if (!total) return { items: changes, next };
  const [count]: { n: number }[] = await em.query(`select count(*)::int as n ${CHANGES}`, [engagementId]);
  return { items: changes, next, total: count!.n };
}

function camelCased(values: Values): Values {
  const camel = (key: string) => key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [camel(key), value]));
}
