import { ApiProperty } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';

/** A colleague, by name. */
export class UserRef {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** A team, by name. */
export class TeamRef {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

/** The colleagues with these ids; one query for all of a page. Whoever is not there is not in the map. */
export async function userRefs(
  em: EntityManager,
  ids: Iterable<string | null | undefined>,
): Promise<Map<string, UserRef>> {
  return refs(em, 'select id, name from app_user where id = any($1)', ids);
}

/** The teams with these ids, those no longer in use included. */
export async function teamRefs(
  em: EntityManager,
  ids: Iterable<string | null | undefined>,
): Promise<Map<string, TeamRef>> {
  return refs(em, 'select id, name from team where id = any($1)', ids);
}

async function refs<T extends { id: string }>(
  em: EntityManager,
  query: string,
  ids: Iterable<string | null | undefined>,
): Promise<Map<string, T>> {
  const asked = [...new Set(ids)].filter((id) => id !== null && id !== undefined);
  if (asked.length === 0) return new Map();
  const rows: T[] = await em.query(query, [asked]);
  return new Map(rows.map((row) => [row.id, row]));
}
