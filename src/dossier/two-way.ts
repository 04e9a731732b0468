/** Kinds in which both sides spoke. A letter, a statement or a shared room is no contact in this sense. */
export const TWO_WAY_KINDS = ['meeting', 'call', 'corridor', 'message', 'email', 'briefing', 'visit'];

/**
 * Each state's newest two-way contact, looked up along the index of its timeline. $1: the kinds, $2: one state, or null for
 * all. An undated engagement is none: nobody could say when it was.
 */
export const LAST_CONTACT = `
  select s.id as state_id, l.date, l.id
  from state s cross join lateral (
    select e.date, e.id
    from engagement_state es join engagement e on e.id = es.engagement_id
    where es.state_id = s.id and es.role in ('met', 'acted') and e.stage = 'held' and e.deleted_at is null and e.date is not null
      and exists (select from engagement_act a where a.engagement_id = e.id and a.kind = any($1))
    order by es.day desc, es.engagement_id desc limit 1) l
  where $2::text is null or s.id = $2`;
