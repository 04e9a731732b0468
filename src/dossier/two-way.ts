/** Kinds in which both sides spoke. A letter, a statement or a shared room is no contact in this sense. */
export const TWO_WAY_KINDS = ['meeting', 'call', 'corridor', 'message', 'email', 'briefing', 'visit'];

/** Newest first; an undated engagement is older than any dated one. */
export const LAST_CONTACT = `
  select distinct on (s.state_id) s.state_id, e.date, e.id
  from engagement_state s join engagement e on e.id = s.engagement_id
  where s.role in ('met', 'acted') and e.stage = 'held' and e.deleted_at is null and e.date is not null
    and exists (select from engagement_act a where a.engagement_id = e.id and a.kind = any($1))
    and ($2::text is null or s.state_id = $2)
  order by s.state_id, e.day desc, e.id desc`;
