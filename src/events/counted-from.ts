import type { EntityManager } from 'typeorm';

/** What is due when, of the open follow-ups that are counted from an event and that the actor may see. */
export type DueDates = Map<string, string | null>;

const COUNTED = `
  select id, due from follow_up where event_id = $1 and anchor = 'event' and status = 'open' and deleted_at is null`;

/** By plain SQL: follow-ups stand above this folder. */
export async function dueDates(em: EntityManager, eventId: string): Promise<DueDates> {
  const rows: { id: string; due: string | null }[] = await em.query(COUNTED, [eventId]);
  return new Map(rows.map(({ id, due }) => [id, due]));
}

/** How many are due on another day than before. */
export function moved(before: DueDates, after: DueDates): number {
  return [...after].filter(([id, due]) => before.has(id) && before.get(id) !== due).length;
}
