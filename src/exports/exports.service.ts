import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { decodeCursor, encodeCursor, type Page, type PageQuery } from '../platform/http/page.js';
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
  async list(em: EntityManager, { limit, cursor, total }: PageQuery): Promise<Page<ExportView>> {
    const select = em.createQueryBuilder(Export, 'r');
    const counted = total ? { total: await select.getCount() } : {};
    if (cursor) {
      const [at, id] = decodeCursor<[string, string]>(cursor, ['date', 'uuid']);
      select.andWhere('(r.created_at, r.id) < (:at::timestamptz, :id::uuid)', { at, id });
    }
    const { entities, raw } = await select
      .addSelect(`to_char(r.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`, 'at')
      .orderBy('r.createdAt', 'DESC')
      .addOrderBy('r.id', 'DESC')
      .limit(limit + 1)
      .getRawAndEntities<{ at: string }>();
    const items = entities.slice(0, limit);
    const next = entities.length > limit ? encodeCursor([raw[limit - 1]!.at, items.at(-1)!.id]) : null;
    return { items: await exportViews(em, items), next, ...counted };
  }
}
