import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { containing, pageByName } from '../platform/database/name-order.js';
import type { Page } from '../platform/http/page.js';
import { bringBack, changeRecord, createRecord, findRecord, putAway } from '../platform/visibility/records.js';
import { recordViews } from '../users/record.view.js';
import { Organisation } from './organisation.entity.js';
import type {
  CreateOrganisationDto,
  OrganisationsQuery,
  OrganisationView,
  PatchOrganisationDto,
} from './organisations.dto.js';

@Injectable()
export class OrganisationsService {
  async list(em: EntityManager, { q, partner, ...page }: OrganisationsQuery): Promise<Page<OrganisationView>> {
    const query = em.createQueryBuilder(Organisation, 'r');
    if (q) query.andWhere('(r.name ilike :q or r.acronym ilike :q)', { q: containing(q) });
    if (partner !== undefined) query.andWhere('r.isPartner = :partner', { partner });
    const { items, ...rest } = await pageByName(query, page as OrganisationsQuery, ({ name }) => name);
    return { ...rest, items: await this.views(em, items) };
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<OrganisationView> {
    return (await this.views(em, [await findRecord(em, Organisation, id)]))[0]!;
  }

  /** @throws Problem 422 */
  async create(
    em: EntityManager,
    { visibility, readers, ...values }: CreateOrganisationDto,
  ): Promise<OrganisationView> {
    return this.find(em, await createRecord(em, Organisation, values, { visibility, readers }));
  }

  /** @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    id: string,
    version: number,
    dto: PatchOrganisationDto,
    editor: string,
  ): Promise<OrganisationView> {
    const { visibility, readers, ...values } = dto;
    await changeRecord(em, Organisation, id, version, values, { visibility, readers }, editor);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412 */
  remove(em: EntityManager, id: string, version: number): Promise<void> {
    return putAway(em, Organisation, id, version);
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<OrganisationView> {
    await bringBack(em, Organisation, id, version);
    return this.find(em, id);
  }

  private async views(em: EntityManager, organisations: Organisation[]): Promise<OrganisationView[]> {
    const records = await recordViews(em, organisations);
    return organisations.map(({ id, name, acronym, kind, isPartner, note, source }) => ({
      ...records.get(id)!,
      name,
      acronym,
      kind,
      isPartner,
      note,
      source,
    }));
  }
}
