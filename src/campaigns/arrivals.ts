import type { EntityManager } from 'typeorm';
import { bestDate } from '../instruments/position-dates.js';
import { groupBy } from '../platform/lists/group-by.js';
import type { Campaign } from './campaign.entity.js';

/** That a state has done what a campaign asks of it. */
export interface Arrival {
  stateId: string;
  /** EDTF, the most precise of what its positions say; null: date unknown. */
  date: string | null;
  positionIds: string[];
}

interface Row {
  id: string;
  state_id: string;
  date: string | null;
}

/** A position tells of an arrival unless it says the contrary: `not-endorsed`, `withdrawn`. */
const ARRIVED = `
  select id, state_id, date from position
  where instrument_id = $1 and act = any($2) and status not like 'not-%' and status <> 'withdrawn' and deleted_at is null
  order by day, id`;

/** The states that have arrived, by state: derived from the positions that the actor may see, and kept nowhere. */
export async function arrivals(
  em: EntityManager,
  { instrumentId, acts }: Pick<Campaign, 'instrumentId' | 'acts'>,
): Promise<Map<string, Arrival>> {
  const rows: Row[] = await em.query(ARRIVED, [instrumentId, acts]);
  return new Map(
    [...groupBy(rows, (row) => row.state_id)].map(([stateId, own]) => [
      stateId,
      { stateId, date: bestDate(own.map(({ date }) => date)), positionIds: own.map(({ id }) => id) },
    ]),
  );
}
