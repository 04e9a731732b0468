import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { pageByCreation } from '../platform/database/created-order.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { createRecord, findRecord } from '../platform/visibility/records.js';
import { Export } from './export.entity.js';
import { checkFilter, keptOf } from './export.filter.js';
import { exportViews } from './export.views.js';
import { ExportWords } from './export-words.entity.js';
import type { CreateExportDto, ExportView } from './exports.dto.js';

/** The record of what goes out. */
@Injectable()
export class ExportsService {
  /**
   * Puts on record what goes out, by whom and for whom.
   * @throws Problem 422 for a filter by what there is not, or by what the audience may not know of
   */
  async create(em: EntityManager, dto: CreateExportDto): Promise<ExportView> {
    const { report, format, audience = 'internal', bom, ...filter } = dto;
    await checkFilter(em, filter, audience);
    const id = await createRecord(em, Export, { report, format, audience, bom, ...keptOf(filter) }, {});
    if (filter.q !== undefined) await em.insert(ExportWords, { id, words: filter.q });
    return this.find(em, id);
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<ExportView> {
    return (await exportViews(em, [await findRecord(em, Export, id)]))[0]!;
  }

  /** Newest first. */
  async list(em: EntityManager, query: PageQuery): Promise<Page<ExportView>> {
    const page = await pageByCreation(em.createQueryBuilder(Export, 'r'), query);
    return { ...page, items: await exportViews(em, page.items) };
  }
}
