import { Injectable } from '@nestjs/common';
import { type EntityManager, In, type QueryDeepPartialEntity } from 'typeorm';
import { edit } from '../platform/database/edit.js';
import { pageByName } from '../platform/database/name-order.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { Team } from './team.entity.js';
import { TeamMember } from './team-member.entity.js';
import type { ChangeTeamDto, CreateTeamDto, TeamView } from './teams.dto.js';
import { type TeamRef, userRefs } from './user-ref.js';

/** Teams name readers together. Who joins one sees at once what names it, and who leaves no longer does. */
@Injectable()
export class TeamsService {
  async list(em: EntityManager, page: PageQuery): Promise<Page<TeamView>> {
    const { items, ...rest } = await pageByName(em.createQueryBuilder(Team, 'r'), page, ({ name }) => name);
    return { ...rest, items: await views(em, items) };
  }

  /** The teams of one person, by name. */
  of(em: EntityManager, userId: string): Promise<TeamRef[]> {
    return em.query(
      `select t.id, t.name from team t join team_member m on m.team_id = t.id
       where m.user_id = $1 and t.deleted_at is null order by t.name, t.id`,
      [userId],
    );
  }

  /** @throws Problem 422 for an unknown member */
  async create(em: EntityManager, { name, members = [] }: CreateTeamDto): Promise<TeamView> {
    await refuseUnknown(em, members);
    const { identifiers } = await em.insert(Team, { name });
    const id = identifiers[0]!.id;
    await join(em, id, members);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412, 422 */
  async change(em: EntityManager, id: string, version: number, { name, members }: ChangeTeamDto): Promise<TeamView> {
    await edit(em, Team, id, version, name === undefined ? {} : { name });
    if (members) await this.replaceMembers(em, id, members);
    return this.find(em, id);
  }

  /** Its name stays on what named it; it opens nothing any more. @throws Problem 404, 412 */
  async remove(em: EntityManager, id: string, version: number): Promise<void> {
    await this.find(em, id);
    await edit(em, Team, id, version, { deletedAt: () => 'now()' } as unknown as QueryDeepPartialEntity<Team>);
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<TeamView> {
    await edit(em, Team, id, version, { deletedAt: null } as unknown as QueryDeepPartialEntity<Team>);
    return this.find(em, id);
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<TeamView> {
    const team = await em.findOneBy(Team, { id });
    if (!team) throw Problem.notFound();
    return (await views(em, [team]))[0]!;
  }

  /** Only who comes and who goes is written, so that the history tells just that. */
  private async replaceMembers(em: EntityManager, teamId: string, members: string[]): Promise<void> {
    await refuseUnknown(em, members);
    const before = (await em.findBy(TeamMember, { teamId })).map(({ userId }) => userId);
    const leaving = before.filter((id) => !members.includes(id));
    if (leaving.length > 0) await em.delete(TeamMember, { teamId, userId: In(leaving) });
    await join(
      em,
      teamId,
      members.filter((id) => !before.includes(id)),
    );
  }
}

async function join(em: EntityManager, teamId: string, members: string[]): Promise<void> {
  const rows = [...new Set(members)].map((userId) => ({ teamId, userId }));
  if (rows.length > 0) await em.insert(TeamMember, rows);
}

async function refuseUnknown(em: EntityManager, members: string[]): Promise<void> {
  const rows: { id: string }[] = await em.query(`select id from app_user where id = any($1) and role <> 'operator'`, [
    members,
  ]);
  const known = new Set(rows.map(({ id }) => id));
  const errors = members.flatMap((id, index) =>
    known.has(id) ? [] : [{ pointer: `/members/${index}`, code: 'unknown', detail: 'There is no user with this id.' }],
  );
  if (errors.length > 0) throw Problem.invalid(errors);
}

async function views(em: EntityManager, teams: Team[]): Promise<TeamView[]> {
  const members = await em.findBy(TeamMember, { teamId: In(teams.map(({ id }) => id)) });
  const users = await userRefs(
    em,
    members.map(({ userId }) => userId),
  );
  return teams.map(({ id, name, version }) => ({
    id,
    name,
    version,
    members: members
      .filter(({ teamId }) => teamId === id)
      .map(({ userId }) => users.get(userId)!)
      .sort((a, b) => a.name.localeCompare(b.name)),
  }));
}
