import type { FileHandle } from 'node:fs/promises';
import type { EntityManager } from 'typeorm';
import type { EngagementFilter } from '../engagements/engagements.dto.js';
import { matchingStatement } from '../engagements/engagements.list.js';
import { writingTo } from '../platform/files/nameless-file.js';
import { writeCsv } from './csv.js';
import { ENGAGEMENT_COLUMNS, type EngagementRow, engagementsSql, lineOf } from './engagements.report.js';

interface Options {
  attributed: boolean;
  bom: boolean;
}

/** Writes the engagements that match, a line each, as far as whoever acts may see them. */
export async function writeEngagementsCsv(
  em: EntityManager,
  filter: EngagementFilter,
  { attributed, bom }: Options,
  file: FileHandle,
  gone?: AbortSignal,
): Promise<void> {
  const [matching, values] = matchingStatement(em, filter);
  const sql = engagementsSql({ matching, state: `$${values.length + 1}`, attributed });
  // where a state was only spoken of, the row tells whose history it is
  const ownState = filter.thirdState ? null : (filter.state ?? null);
  const rows = await em.queryRunner!.stream(sql, [...values, ownState]);
  const shape = { columns: ENGAGEMENT_COLUMNS, lineOf: (row: EngagementRow) => lineOf(row), bom };
  await writeCsv(rows, shape, writingTo(file), gone);
}
