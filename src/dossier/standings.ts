import type { EntityManager } from 'typeorm';
import { bestDate } from '../instruments/position-dates.js';
import { groupBy } from '../platform/lists/group-by.js';
import type { CardStatus, StandingView } from './dossier.dto.js';

interface Row {
  state_id: string;
  instrument_id: string;
  status: string;
  date: string | null;
}

/**
 * How each state stands toward the instruments, by state. To have endorsed outweighs an earlier "not endorsed"; what nobody
 * recorded is "no record", never a refusal.
 */
export async function standings(em: EntityManager, instrumentIds: string[]): Promise<Map<string, StandingView[]>> {
  const rows: Row[] = await em.query(
    `select state_id, instrument_id, status, date from position
     where instrument_id = any($1) and act = 'endorse' and status in ('endorsed', 'not-endorsed') and deleted_at is null`,
    [instrumentIds],
  );
  return new Map(
    [...groupBy(rows, (row) => row.state_id)].map(([state, own]) => [
      state,
      instrumentIds.map((id) => standing(id, own)),
    ]),
  );
}

function standing(instrumentId: string, rows: Row[]): StandingView {
  const own = rows.filter((row) => row.instrument_id === instrumentId);
  const endorsed = own.filter(({ status }) => status === 'endorsed');
  const status: CardStatus = endorsed.length > 0 ? 'endorsed' : own.length > 0 ? 'not-endorsed' : 'no-record';
  return { instrumentId, status, date: bestDate((endorsed.length > 0 ? endorsed : own).map(({ date }) => date)) };
}
