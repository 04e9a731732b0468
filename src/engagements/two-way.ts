/** Kinds in which both sides spoke. A letter, a statement or a shared room is no contact in this sense. */
export const TWO_WAY_KINDS = ['meeting', 'call', 'corridor', 'message', 'email', 'briefing', 'visit'];

/**
 * The newest two-way contact with a state, looked up along the index of its timeline. $1: the kinds. An undated engagement is none:
 * nobody could say when it was.
 * @param state the expression that names the state @param more what else is asked of the engagement `e`
 */
export function newestContact(state: string, more = 'true'): string {
  return `
    select e.date, e.id, e.latest
    from engagement_state es join engagement e on e.id = es.engagement_id
    where es.state_id = ${state} and es.role in ('met', 'acted') and e.stage = 'held' and e.deleted_at is null and e.date is not null
      and exists (select from engagement_act a where a.engagement_id = e.id and a.kind = any($1)) and ${more}
    order by es.day desc, es.engagement_id desc limit 1`;
}

/** Each state's newest two-way contact. $1: the kinds, $2: one state, or null for all. */
export const LAST_CONTACT = `
  select s.id as state_id, l.date, l.id
  from state s cross join lateral (${newestContact('s.id')}) l
  where $2::text is null or s.id = $2`;
