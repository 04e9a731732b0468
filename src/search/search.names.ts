import type { EntityManager } from 'typeorm';
import type { MissionKind } from '../missions/mission.entity.js';
import { missionLabel } from '../missions/mission-ref.js';
import { stateRefs } from '../states/state-ref.js';
import type { FoundType, FoundView } from './search.dto.js';

interface FoundName {
  type: FoundType;
  id: string;
  title: string;
  subtitle: string | null;
  stateId: string | null;
  date: string | null;
}

/**
 * $1 a pattern for the beginning, $2 one for any place, $3 the words as typed, $4 how many, for events $5 today. Each under the policies of its table;
 * the names of a few thousand people and offices are read through faster than any index could be kept for them.
 */
const STATES = `
  select 'state' as type, id, name_en as title, official_name_en as subtitle, id as "stateId", null as date
  from state s, lateral (select array[name_en, name_fr, name_es, official_name_en] || aliases as names) n
  where id = upper($3) or iso2 = upper($3) or exists (select from unnest(n.names) name where name ilike $2)
  order by id = upper($3) or iso2 = upper($3) desc, name_en ilike $1 desc,
    exists (select from unnest(n.names) name where name ilike $1) desc, name_en limit $4`;

const CONTACTS = `
  select 'contact' as type, c.id, c.name as title, concat_ws(', ', p.title, p.rank, coalesce(m.name, m.city)) as subtitle,
    m.state_id as "stateId", null as date
  from contact c
    left join lateral (select * from posting where contact_id = c.id order by to_day desc, from_day desc limit 1) p on true
    left join mission m on m.id = p.mission_id
  where c.deleted_at is null and (c.name ilike $2 or c.family_name ilike $2 or exists (select from unnest(c.emails) e where e ilike $2))
  order by lower(c.name) = lower($3) desc, c.family_name ilike $1 desc, c.name ilike $1 desc, c.name, c.id limit $4`;

const INSTRUMENTS = `
  select 'instrument' as type, id, name as title, acronym as subtitle, null as "stateId", adopted as date
  from instrument
  where deleted_at is null
    and (name ilike $2 or acronym ilike $2 or id ilike $1 or exists (select from unnest(aliases) alias where alias ilike $2))
  order by lower(acronym) = lower($3) desc, name ilike $1 desc, name, id limit $4`;

const CAMPAIGNS = `
  select 'campaign' as type, c.id, c.name as title, i.name as subtitle, null as "stateId", c.deadline as date
  from campaign c join instrument i on i.id = c.instrument_id
  where c.deleted_at is null and c.name ilike $2
  order by c.status = 'open' desc, lower(c.name) = lower($3) desc, c.name ilike $1 desc, c.name, c.id limit $4`;

/** Those to come before those that are over, and of each the nearest first. */
const EVENTS = `
  select 'event' as type, v.id, v.name as title, concat_ws(', ', v.body, v.place) as subtitle, null as "stateId", v.date
  from event v
  where v.deleted_at is null and (v.name ilike $2 or v.body ilike $2 or v.place ilike $2)
  order by lower(v.name) = lower($3) desc, v.name ilike $1 desc, v.name ilike $2 desc, coalesce(v.latest, $5::date) >= $5::date desc,
    abs(v.day - $5::date), v.id limit $4`;

const FOLLOW_UPS = `
  select 'follow-up' as type, f.id, f.title, f.status as subtitle, f.state_id as "stateId", f.due as date
  from follow_up f
  where f.deleted_at is null and (f.title ilike $2 or f.note ilike $2)
  order by f.status = 'open' desc, lower(f.title) = lower($3) desc, f.title ilike $1 desc, f.due_day, f.id limit $4`;

const MISSIONS = `
  select m.id, m.kind, m.name, m.city, m.state_id as "stateId", coalesce(s.name_en, o.name) as owner
  from mission m left join state s on s.id = m.state_id left join organisation o on o.id = m.organisation_id
  where m.deleted_at is null and (m.name ilike $2 or m.city ilike $2 or coalesce(s.name_en, o.name) ilike $1
    or exists (select from unnest(m.emails) e where e ilike $2))
  order by lower(m.name) = lower($3) desc, coalesce(s.name_en, o.name) ilike $1 desc, owner, m.city, m.id limit $4`;

interface FoundMission {
  id: string;
  kind: MissionKind;
  name: string | null;
  city: string | null;
  stateId: string | null;
  owner: string;
}

/** States, instruments, contacts, missions, campaigns, events and follow-ups by a part of their names; a single letter by the beginning alone. */
export async function foundNames(em: EntityManager, q: string, limit: number, today: string): Promise<FoundView[]> {
  const literal = q.replace(/[\\%_]/g, '\\$&');
  const values = [`${literal}%`, `${q.length > 1 ? '%' : ''}${literal}%`, q, limit];
  const ask = (sql: string): Promise<FoundName[]> => em.query(sql, values);
  const events: FoundName[] = await em.query(EVENTS, [...values, today]);
  const missions: FoundMission[] = await em.query(MISSIONS, values);
  const rows = [
    ...(await ask(STATES)),
    ...(await ask(INSTRUMENTS)),
    ...(await ask(CONTACTS)),
    ...missions.map(asName),
    ...(await ask(CAMPAIGNS)),
    ...events,
    ...(await ask(FOLLOW_UPS)),
  ];
  const states = await stateRefs(
    em,
    rows.flatMap(({ stateId }) => stateId ?? []),
  );
  return rows.map(({ stateId, subtitle, ...row }) => ({
    ...row,
    subtitle: subtitle || null,
    state: (stateId && states.get(stateId)) || null,
    snippet: null,
  }));
}

function asName({ id, stateId, owner, ...mission }: FoundMission): FoundName {
  return { type: 'mission', id, title: missionLabel(mission), subtitle: owner, stateId, date: null };
}
