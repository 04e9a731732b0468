import type { EntityManager } from 'typeorm';
import { OrganisationRef, ReadersView } from './refs.dto.js';
import { teamRefs, userRefs } from './user-ref.js';

/** The names behind the column `named` of one record. Run it under the actor. */
export async function readersView(em: EntityManager, named: string[]): Promise<ReadersView> {
  return (await readersViews(em, [named]))[0]!;
}

/** The same for a page of records, in their order, by three queries at most. */
export async function readersViews(em: EntityManager, records: string[][]): Promise<ReadersView[]> {
  const all = records.flat();
  const users = await userRefs(em, idsOf(all, 'u'));
  const teams = await teamRefs(em, idsOf(all, 't'));
  const organisations = await organisationRefs(em, idsOf(all, 'p'));
  return records.map((named) => ({
    users: pick(users, idsOf(named, 'u')),
    teams: pick(teams, idsOf(named, 't')),
    organisations: pick(organisations, idsOf(named, 'p')),
  }));
}

/** By plain SQL: organisations stand above this folder. */
async function organisationRefs(em: EntityManager, ids: string[]): Promise<Map<string, OrganisationRef>> {
  if (ids.length === 0) return new Map();
  const rows: OrganisationRef[] = await em.query('select id, name, acronym from organisation where id = any($1)', [
    ids,
  ]);
  return new Map(rows.map((row) => [row.id, row]));
}

function idsOf(named: string[], letter: string): string[] {
  return named.filter((word) => word.startsWith(`${letter}:`)).map((word) => word.slice(2));
}

function pick<T>(found: Map<string, T>, ids: string[]): T[] {
  return ids.map((id) => found.get(id)).filter((ref) => ref !== undefined);
}
