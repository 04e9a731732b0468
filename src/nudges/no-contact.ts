import type { EntityManager } from 'typeorm';
import { arrivals } from '../campaigns/arrivals.js';
import { newestContact, TWO_WAY_KINDS } from '../engagements/two-way.js';
import type { Reader, Reason } from './reason.js';

interface Row {
  subject: string;
  campaign: string;
  instrumentId: string;
  acts: string[];
  state: string;
  since: string;
  months: number;
}

/**
 * Priority states of open campaigns whose owner, or else the campaign's, this person is. It is counted from the newest contact of
 * our own; with none, from the day on which the state became a priority. A contact that an import brought puts it off and never
 * brings it about: without the import it would have come earlier. As far as the person may see, as everywhere.
 */
const SILENT = `
  select * from (
    select ps.id as subject, ps.campaign_id as campaign, c.instrument_id as "instrumentId", c.acts, ps.state_id as state,
      greatest(coalesce(own.latest, (ps.added_at at time zone u.time_zone)::date), newest.latest)::text as since, c.no_contact_months as months
    from priority_state ps
      join campaign c on c.id = ps.campaign_id
      join app_user u on u.id = $2
      left join app_user o on o.id = ps.owner_id and o.disabled_at is null
      left join lateral (${newestContact('ps.state_id', 'not e.imported')}) own on true
      left join lateral (${newestContact('ps.state_id')}) newest on true
    where c.deleted_at is null and c.status = 'open' and c.no_contact_months is not null
      and ps.stage not in ('not-at-this-stage', 'parked') and coalesce(o.id, c.owner_id) = $2) silent
  where silent.since::date + make_interval(months => silent.months) <= $3::date
  order by silent.since, silent.subject`;

/** No two-way contact with a priority state for as long as its campaign says. */
export async function noContact(em: EntityManager, { userId, today }: Reader): Promise<Reason[]> {
  const rows: Row[] = await em.query(SILENT, [TWO_WAY_KINDS, userId, today]);
  const arrived = new Map<string, Set<string>>();
  for (const row of rows) {
    if (!arrived.has(row.campaign)) arrived.set(row.campaign, new Set((await arrivals(em, row)).keys()));
  }
  return rows
    .filter(({ campaign, state }) => !arrived.get(campaign)!.has(state))
    .map(({ subject, since, months }) => ({ kind: 'no-contact', subject, since, months }));
}
