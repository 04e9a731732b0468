import type { EntityManager } from 'typeorm';
import { type Kind, OWN_ROLES } from '../engagements/kinds.js';
import { isToAttend } from '../engagements/to-attend.js';
import type { FeedContent } from './calendar-feed.entity.js';

/** What a feed needs to know of a record, whatever it is. */
export interface FeedRow {
  id: string;
  version: number;
  changedAt: Date;
  title: string | null;
  /** EDTF. */
  date: string;
  /** It, or what it hangs on, is restricted. */
  isConfidential: boolean;
  /** Short particulars, those that there are: the states, the campaign, the body. */
  facts: (string | null)[];
  place: string | null;
  kind: Kind | null;
  stage: string | null;
  time: string | null;
  until: string | null;
  timeZone: string | null;
  /** When its reader is to be reminded of it. */
  alarms: Date[];
}

/** More than anybody has; what lies furthest ahead is left out first. */
const MOST = 10_000;

const alarmsOf = (column: string, id: string) => `
  array(select at from reminder where reminder.${column} = ${id} and reminder.user_id = $2 and reminder.state = 'scheduled' order by at)`;

/** Of an untimed record that has no place of its own. */
const PLAIN = 'null as place, null as kind, null as stage, null as time, null as until, null as "timeZone"';

const FOLLOW_UPS = `
  select f.id, f.version, f.updated_at as "changedAt", f.title, f.due as date, array[s.name_en, c.name] as facts, ${PLAIN},
    coalesce('restricted' = any(array[f.visibility, e.visibility, c.visibility, v.visibility]), false) as "isConfidential",
    ${alarmsOf('follow_up_id', 'f.id')} as alarms
  from follow_up f left join engagement e on e.id = f.engagement_id left join state s on s.id = f.state_id
    left join campaign c on c.id = f.campaign_id left join event v on v.id = f.event_id
  where f.owner_id = $2 and f.status = 'open' and f.deleted_at is null and f.due is not null and f.due_day >= $1
  order by f.due_day, f.id limit ${MOST}`;

const DEADLINES = `
  select c.id, c.version, c.updated_at as "changedAt", c.name as title, c.deadline as date, array[i.name] as facts, ${PLAIN},
    c.visibility = 'restricted' as "isConfidential", ${alarmsOf('campaign_id', 'c.id')} as alarms
  from campaign c join instrument i on i.id = c.instrument_id
  where c.owner_id = $2 and c.status = 'open' and c.deleted_at is null and c.deadline is not null and c.deadline_day >= $1
  order by c.deadline_day, c.id limit ${MOST}`;

const MEETINGS = `
  select e.id, e.version, e.updated_at as "changedAt", nullif(e.title, '') as title, e.date, e.place, e.kind, e.stage,
    e.time, e.until, e.time_zone as "timeZone", e.visibility = 'restricted' as "isConfidential", '{}'::timestamptz[] as alarms,
    array(select distinct s.name_en from engagement_state r join state s on s.id = r.state_id
      where r.engagement_id = e.id and r.role = any('{${OWN_ROLES.join()}}') order by s.name_en) as facts
  from engagement e where e.latest >= $1 and ${isToAttend('$2')}
  order by e.day, e.id limit ${MOST}`;

const EVENTS = `
  select v.id, v.version, v.updated_at as "changedAt", v.name as title, v.date, array[v.body] as facts, v.place,
    null as kind, null as stage, null as time, null as until, null as "timeZone",
    v.visibility = 'restricted' as "isConfidential", '{}'::timestamptz[] as alarms
  from event v where v.deleted_at is null and v.latest >= $1
  order by v.day, v.id limit ${MOST}`;

const ROWS: Record<FeedContent, string> = {
  'follow-ups': FOLLOW_UPS,
  deadlines: DEADLINES,
  meetings: MEETINGS,
  events: EVENTS,
};

/**
 * What of a person's own is not over by that day, as far as the actor may see, who is that person. The events are everybody's.
 * @param since `YYYY-MM-DD`
 */
export function feedRows(em: EntityManager, content: FeedContent, person: string, since: string): Promise<FeedRow[]> {
  return em.query(ROWS[content], valuesOf(content, person, since));
}

/** Stays the same as long as `feedRows` would bring the same: the database looks at the rows, and none of them leaves it. */
export async function feedRowsDigest(
  em: EntityManager,
  content: FeedContent,
  person: string,
  since: string,
): Promise<string> {
  const sql = `select md5(coalesce(string_agg(md5(r::text), '' order by r.id), '')) as digest from (${ROWS[content]}) r`;
  const [row]: [{ digest: string }] = await em.query(sql, valuesOf(content, person, since));
  return row.digest;
}

function valuesOf(content: FeedContent, person: string, since: string): string[] {
  return content === 'events' ? [since] : [since, person];
}
