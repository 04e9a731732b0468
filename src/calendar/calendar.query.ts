import type { EntityManager } from 'typeorm';
import { MEETING_KINDS, OWN_ROLES } from '../engagements/kinds.js';
import type { CalendarItem, CalendarType } from './calendar.dto.js';

/** What the calendar shows of a record, with ids for what else it names. */
export type CalendarRow = Omit<CalendarItem, 'knownDays' | 'states' | 'owner'> & {
  stateIds: string[];
  ownerId: string | null;
};

/** What to look for. */
export interface CalendarSpan {
  /** `YYYY-MM-DD`, both inclusive. */
  first: string;
  last: string;
  types: readonly CalendarType[];
  /** Whose follow-ups; null: everybody's. */
  ownerId: string | null;
  limit: number;
}

/** What did not come about is not shown; nor is an old promise that an import found, until somebody takes it up. */
const BRANCHES: Record<CalendarType, string> = {
  event: `
    select 'event' as type, id, name as title, date, earliest, latest, place, '{}'::text[] as "stateIds", null as kind, null as stage,
      null as status, null::uuid as "ownerId", session_id as session, visibility, null as time, null as until, null as "timeZone"
    from event where day <= $2 and latest >= $1 and deleted_at is null`,
  meeting: `
    select 'meeting', e.id, e.title, e.date, e.earliest, e.latest, e.place,
      array(select distinct s.state_id from engagement_state s where s.engagement_id = e.id and s.role = any($4)),
      met.kind, e.stage, null, null::uuid, null, e.visibility,
      e.time, e.until, e.time_zone
    from engagement e cross join lateral (
      select a.kind from engagement_act a where a.engagement_id = e.id and a.kind = any($5) order by a.place_in_order limit 1) met
    where e.day <= $2 and e.latest >= $1 and e.deleted_at is null and e.stage not in ('cancelled', 'declined')`,
  'follow-up': `
    select 'follow-up', id, title, due, partial_date_earliest(due), due_day, null, array_remove(array[state_id], null),
      null, null, status, owner_id, null, visibility, null, null, null
    from follow_up
    where due_day >= $1 and due is not null and partial_date_earliest(due) <= $2 and status in ('open', 'done')
      and deleted_at is null and ($3::uuid is null or owner_id = $3)`,
  deadline: `
    select 'deadline', id, name, deadline, partial_date_earliest(deadline), deadline_day, null, '{}'::text[],
      null, null, null, owner_id, null, visibility, null, null, null
    from campaign
    where deadline_day >= $1 and deadline is not null and partial_date_earliest(deadline) <= $2 and status = 'open' and deleted_at is null`,
};

/** All parameters stand in it, whichever types are asked for. */
const ALL = Object.entries(BRANCHES).map(([type, branch]) => `select * from (${branch}) b where '${type}' = any($6)`);

const FOUND = `
  select type, id, title, date, earliest::text, latest::text, place, "stateIds", kind, stage, status, "ownerId", session, visibility, time,
    until, "timeZone"
  from (${ALL.join(' union all ')}) found
  order by found.earliest, found.latest, time nulls first, type, id limit $7`;

/** What the actor may see of that span, the first days first. */
export function calendarRows(
  em: EntityManager,
  { first, last, types, ownerId, limit }: CalendarSpan,
): Promise<CalendarRow[]> {
  return em.query(FOUND, [first, last, ownerId, OWN_ROLES, MEETING_KINDS, types, limit]);
}
