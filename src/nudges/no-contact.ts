import { Temporal } from 'temporal-polyfill';
import type { EntityManager } from 'typeorm';
import { arrivals } from '../campaigns/arrivals.js';
import { newestContact, TWO_WAY_KINDS } from '../engagements/two-way.js';
import { dayIn } from '../reminders/day-in.js';
import type { Reader, Reason } from './reason.js';

interface Row {
  subject: string;
  campaign: string;
  instrumentId: string;
  acts: string[];
  state: string;
  addedAt: Date;
  /** Last days, `YYYY-MM-DD`, of the newest contact of our own and of any. */
  own: string | null;
  newest: string | null;
  months: number;
}

/**
 * Priority states of open campaigns whose owner, or else the campaign's, this person is. It is counted from the newest contact of
 * our own; with none, from the day on which the state became a priority. A contact that an import brought puts it off and never
 * brings it about: without the import it would have come earlier. As far as the person may see, as everywhere.
 */
const PRIORITIES = `
  select ps.id as subject, ps.campaign_id as campaign, c.instrument_id as "instrumentId", c.acts, ps.state_id as state,
    ps.added_at as "addedAt", own.latest::text as own, newest.latest::text as newest, c.no_contact_months as months
  from priority_state ps
    join campaign c on c.id = ps.campaign_id
    left join app_user o on o.id = ps.owner_id and o.disabled_at is null
    left join lateral (${newestContact('ps.state_id', 'not e.imported')}) own on true
    left join lateral (${newestContact('ps.state_id')}) newest on true
  where c.deleted_at is null and c.status = 'open' and c.no_contact_months is not null
    and ps.stage not in ('not-at-this-stage', 'parked') and coalesce(o.id, c.owner_id) = $2`;

/** No two-way contact with a priority state for as long as its campaign says. */
export async function noContact(em: EntityManager, { userId, timeZone, today }: Reader): Promise<Reason[]> {
  const rows: Row[] = await em.query(PRIORITIES, [TWO_WAY_KINDS, userId]);
  const silent = rows
    .map((row) => ({ ...row, since: silentSince(row, timeZone) }))
    .filter(({ since, months }) => isOver(Temporal.PlainDate.from(since).add({ months }), today))
    .sort((a, b) => compare(a.since, b.since) || compare(a.subject, b.subject));
  const arrived = new Map<string, Set<string>>();
  for (const row of silent) {
    if (!arrived.has(row.campaign)) arrived.set(row.campaign, new Set((await arrivals(em, row)).keys()));
  }
  return silent
    .filter(({ campaign, state }) => !arrived.get(campaign)!.has(state))
    .map(({ subject, since, months }) => ({ kind: 'no-contact', subject, since, months }));
}

function silentSince({ addedAt, own, newest }: Row, timeZone: string): string {
  const since = own ?? dayIn(timeZone, addedAt);
  return newest !== null && newest > since ? newest : since;
}

function isOver(day: Temporal.PlainDate, today: string): boolean {
  return Temporal.PlainDate.compare(day, today) <= 0;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
