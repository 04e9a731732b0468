import type { EntityManager } from 'typeorm';
import { OWN_ROLES, STATE_ROLES } from '../engagements/kinds.js';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import { decodeCursor, type Page, toPage } from '../platform/http/page.js';
import type { TimelineQuery, TimelineType } from './timeline.dto.js';

/** One line of a timeline before it is told in full. */
export interface TimelineLine {
  type: TimelineType;
  id: string;
  /** What it is sorted by; `0001-01-01` without a date. */
  day: string;
}

/** A period, open where null. What is known to the month may have been on any of its days; what has no date is in no period. */
const within = (first: string, last: string) =>
  `($5::date is null or ${last} >= $5) and ($6::date is null or ${first} <= $6)`;

/** $1 state, $2 types, $3 roles, $4 kinds, $5 first day, $6 last day, $7 whether only with asks */
const BRANCHES: Record<TimelineType, string> = {
  engagement: `
    select 'engagement' as type, s.engagement_id as id, s.day
    from engagement_state s join engagement e on e.id = s.engagement_id
    where 'engagement' = any($2) and s.state_id = $1 and s.role = any($3)
      and e.deleted_at is null and ${within('e.earliest', 'e.latest')}
      and ($4::text[] is null or exists (select from engagement_act a where a.engagement_id = e.id and a.kind = any($4)))
      and (not $7 or exists (select from ask where ask.engagement_id = e.id))`,
  position: `
    select 'position' as type, p.id, p.day from position p
    where 'position' = any($2) and p.state_id = $1 and p.deleted_at is null and ${within('p.earliest', 'p.latest')}`,
  'follow-up': `
    select 'follow-up' as type, f.id, case when f.due is null then '0001-01-01' else f.due_day end as day from follow_up f
    where 'follow-up' = any($2) and f.deleted_at is null
      and ${within('partial_date_earliest(f.due)', 'partial_date_latest(f.due)')}
      and (f.state_id = $1 or exists (select from engagement_state s
        where s.engagement_id = f.engagement_id and s.state_id = $1 and s.role = any($3)))`,
};

/**
 * Every branch brings at most a page of its own, in the order of an index, so that none reads a whole history to show its beginning.
 * Distinct, as a state may stand in one engagement in several roles.
 */
const pageOf = (branch: string) => `(
  select distinct on (b.day, b.id) type, id, day from (${branch}) b
  where $8::date is null or (b.day, b.id) < ($8, $9)
  order by b.day desc, b.id desc limit $10)`;

const PAGE = `
  select type, id, day::text as day from (${Object.values(BRANCHES).map(pageOf).join(' union all ')}) lines
  order by lines.day desc, id desc limit $10`;

const TOTAL = `select ${Object.values(BRANCHES)
  .map((branch) => `(select count(distinct id) from (${branch}) b)`)
  .join(' + ')} as total`;

/** What `timelineLines` asks the database for; test/engagements/plans.spec.ts pins its plan. */
export function timelineStatement(state: string, query: TimelineQuery): { sql: string; values: unknown[] } {
  const [day, id] = query.cursor ? decodeCursor<[string, string]>(query.cursor, ['date', 'uuid']) : [null, null];
  return { sql: PAGE, values: [...filtersOf(state, query), day, id, query.limit + 1] };
}

/** One page of a state's history, newest first, undated last. Ids are unique across all types, so day and id order them all. */
export async function timelineLines(
  em: EntityManager,
  state: string,
  query: TimelineQuery,
): Promise<Page<TimelineLine>> {
  const { sql, values } = timelineStatement(state, query);
  const rows: TimelineLine[] = await em.query(sql, values);
  const page = toPage(rows, query.limit, (line) => [line.day, line.id]);
  if (!query.total) return page;
  const [count]: { total: string }[] = await em.query(TOTAL, filtersOf(state, query));
  return { ...page, total: Number(count!.total) };
}

function filtersOf(state: string, query: TimelineQuery): unknown[] {
  const period = [query.from && parsePartialDate(query.from).earliest, query.to && parsePartialDate(query.to).latest];
  return [state, typesOf(query), rolesOf(query), query.kinds, ...period, query.withAsks === true];
}

/** Kinds and asks are of engagements alone. */
function typesOf({ types, kinds, withAsks }: TimelineQuery): TimelineType[] {
  const asked = types ?? (Object.keys(BRANCHES) as TimelineType[]);
  return kinds || withAsks ? asked.filter((type) => type === 'engagement') : asked;
}

function rolesOf({ thirdState }: TimelineQuery): readonly string[] {
  return thirdState ? STATE_ROLES : OWN_ROLES;
}
