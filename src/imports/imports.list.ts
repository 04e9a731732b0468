import type { EntityManager } from 'typeorm';
import { pageByCreation } from '../platform/database/created-order.js';
import type { Page } from '../platform/http/page.js';
import { Import } from './import.entity.js';
import { ImportOriginal } from './import-original.entity.js';
import type { ImportsQuery } from './imports.dto.js';

/** Newest first; those whose original the actor may read. */
export async function listImports(em: EntityManager, query: ImportsQuery): Promise<Page<Import>> {
  const { state, status } = query;
  const select = em
    .createQueryBuilder(Import, 'r')
    .innerJoin(ImportOriginal, 'o', 'o.id = r.id')
    .where(`r.kind = 'state-page'`);
  if (state) select.andWhere('r.stateId = :state', { state });
  if (status) select.andWhere('r.status = :status', { status });
  return pageByCreation(select, query);
}
