import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationRefs, requireOrganisation } from '../organisations/organisation-ref.js';
import { containing, pageByName } from '../platform/database/name-order.js';
import type { Page } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { bringBack, changeRecord, createRecord, findRecord, putAway } from '../platform/visibility/records.js';
import { requireState, stateRefs } from '../states/state-ref.js';
import { recordViews } from '../users/record.view.js';
import { Mission } from './mission.entity.js';
import { missionLabel } from './mission-ref.js';
import type { CreateMissionDto, MissionsQuery, MissionView, PatchMissionDto } from './missions.dto.js';

/** Missions are listed by city, then by name: people look for "Geneva". */
const ORDER = `coalesce(r.city, '') || ' ' || coalesce(r.name, '') || ' ' || coalesce(r.state_id, '')`;
const orderOf = ({ city, name, stateId }: Mission) => `${city ?? ''} ${name ?? ''} ${stateId ?? ''}`;

@Injectable()
export class MissionsService {
  async list(em: EntityManager, { state, organisation, q, ...page }: MissionsQuery): Promise<Page<MissionView>> {
    const query = em.createQueryBuilder(Mission, 'r');
    if (state) query.andWhere('r.stateId = :state', { state });
    if (organisation) query.andWhere('r.organisationId = :organisation', { organisation });
    if (q) {
      query.andWhere(`(r.name ilike :q or r.city ilike :q or array_to_string(r.emails, ' ') ilike :q)`, {
        q: containing(q),
      });
    }
    const { items, ...rest } = await pageByName(query, page as MissionsQuery, orderOf, ORDER);
    return { ...rest, items: await this.views(em, items) };
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<MissionView> {
    return (await this.views(em, [await findRecord(em, Mission, id)]))[0]!;
  }

  /** All of a state, for its page. */
  async ofState(em: EntityManager, stateId: string): Promise<MissionView[]> {
    return this.views(em, await em.find(Mission, { where: { stateId }, order: { city: 'ASC', id: 'ASC' } }));
  }

  /** @throws Problem 422 */
  async create(em: EntityManager, dto: CreateMissionDto): Promise<MissionView> {
    const { visibility, readers, state = null, organisation = null, ...values } = dto;
    if ((state === null) === (organisation === null)) {
      throw Problem.invalid([
        { pointer: '/state', code: 'one-of', detail: 'A mission is of a state or of an organisation.' },
      ]);
    }
    if (state) await requireState(em, state);
    if (organisation) await requireOrganisation(em, organisation);
    requirePlace(values);
    const owner = { stateId: state, organisationId: organisation };
    return this.find(em, await createRecord(em, Mission, { ...values, ...owner }, { visibility, readers }));
  }

  /** @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    id: string,
    version: number,
    dto: PatchMissionDto,
    editor: string,
  ): Promise<MissionView> {
    const { visibility, readers, ...values } = dto;
    requirePlace({ ...(await findRecord(em, Mission, id)), ...values });
    await changeRecord(em, Mission, id, version, values, { visibility, readers }, editor);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412 */
  remove(em: EntityManager, id: string, version: number): Promise<void> {
    return putAway(em, Mission, id, version);
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<MissionView> {
    await bringBack(em, Mission, id, version);
    return this.find(em, id);
  }

  private async views(em: EntityManager, missions: Mission[]): Promise<MissionView[]> {
    const records = await recordViews(em, missions);
    const states = await stateRefs(
      em,
      missions.flatMap(({ stateId }) => stateId ?? []),
    );
    const organisations = await organisationRefs(
      em,
      missions.flatMap(({ organisationId }) => organisationId ?? []),
    );
    return missions.map((mission) => ({
      ...records.get(mission.id)!,
      label: missionLabel(mission),
      state: (mission.stateId && states.get(mission.stateId)) || null,
      organisation: (mission.organisationId && organisations.get(mission.organisationId)) || null,
      kind: mission.kind,
      name: mission.name,
      city: mission.city,
      accreditedTo: mission.accreditedTo,
      emails: mission.emails,
      phones: mission.phones,
      address: mission.address,
      language: mission.language,
      note: mission.note,
    }));
  }
}

function requirePlace({ name, city }: { name?: string | null; city?: string | null }): void {
  if (name || city) return;
  throw Problem.invalid([
    { pointer: '/city', code: 'required', detail: 'A mission has a city, or a name of its own.' },
  ]);
}
