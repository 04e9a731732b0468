import { ApiProperty } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { TeamRef, teamRefs, UserRef, userRefs } from './user-ref.js';

/** An organisation that a record names. */
export class NamedOrganisation {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: String, nullable: true })
  acronym: string | null;
}

/** Whom a record names beside its author. An organisation that the reader may not know of is left out. */
export class ReadersView {
  @ApiProperty({ type: [UserRef] })
  users: UserRef[];

  @ApiProperty({ type: [TeamRef] })
  teams: TeamRef[];

  @ApiProperty({ type: [NamedOrganisation] })
  organisations: NamedOrganisation[];
}

/** The names behind the column `named` of one record. Run it under the actor. */
export async function readersView(em: EntityManager, named: string[]): Promise<ReadersView> {
  return (await readersViews(em, [named]))[0]!;
}

/** The same for a page of records, in their order, by three queries at most. */
export async function readersViews(em: EntityManager, records: string[][]): Promise<ReadersView[]> {
  const all = records.flat();
  const users = await userRefs(em, idsOf(all, 'u'));
  const teams = await teamRefs(em, idsOf(all, 't'));
  const organisations = await organisationsNamed(em, idsOf(all, 'p'));
  return records.map((named) => ({
    users: pick(users, idsOf(named, 'u')),
    teams: pick(teams, idsOf(named, 't')),
    organisations: pick(organisations, idsOf(named, 'p')),
  }));
}

/** By plain SQL: organisations stand above this folder. */
async function organisationsNamed(em: EntityManager, ids: string[]): Promise<Map<string, NamedOrganisation>> {
  if (ids.length === 0) return new Map();
  const rows: NamedOrganisation[] = await em.query('select id, name, acronym from organisation where id = any($1)', [
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
