import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { decodeCursor, encodeCursor, type Page, type PageQuery } from '../platform/http/page.js';
import { createRecord, findRecord } from '../platform/visibility/records.js';
import { requireState } from '../states/state-ref.js';
import { recordViews } from '../users/record.view.js';
import { writeCsv } from './csv.js';
import { ENGAGEMENT_COLUMNS, type EngagementRow, engagementsSql, lineOf } from './engagements.report.js';
import { type Audience, Export } from './export.entity.js';
import type { CreateExportDto, ExportView } from './exports.dto.js';
import { Turns } from './turns.js';

/** What an outsider may see: the same policies with other principals. */
const PRINCIPALS: Record<Exclude<Audience, 'internal'>, string[]> = {
  public: ['public'],
  partners: ['public', 'partners'],
};

/** A written file that whoever asked for it takes away. */
export interface WrittenFile {
  path: string;
  /** What to call it: letters, digits, hyphens and a dot. */
  name: string;
  /** Once it was sent, or could not be. */
  remove(): Promise<void>;
}

@Injectable()
export class ExportsService {
  /** Each holds a connection and a snapshot while it is written. */
  private readonly turns = new Turns(3);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts on record what goes out, by whom and for whom. @throws Problem 422 for an unknown state */
  async create(em: EntityManager, { state, audience = 'internal', ...dto }: CreateExportDto): Promise<ExportView> {
    if (state !== undefined) await requireState(em, state);
    return this.find(em, await createRecord(em, Export, { ...dto, audience, stateId: state ?? null }, {}));
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<ExportView> {
    return (await views(em, [await findRecord(em, Export, id)]))[0]!;
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
    return { items: await views(em, items), next, ...counted };
  }

  /**
   * Writes the file from one snapshot, with what the audience (internal: the actor) may see now. It is written to the end before it
   * is sent, so that a slow reader holds nothing up. In a transaction of its own: do not call it within another.
   */
  async write(
    actor: string,
    { audience, state, bom }: Pick<ExportView, 'audience' | 'state' | 'bom'>,
  ): Promise<WrittenFile> {
    const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-export-'));
    const remove = () => rm(folder, { recursive: true, force: true });
    const path = join(folder, 'export.csv');
    const rows = async (em: EntityManager) => {
      const attributed = audience !== 'internal';
      const found = await em.queryRunner!.stream(engagementsSql(attributed), [state]);
      const shape = { columns: ENGAGEMENT_COLUMNS, lineOf: (row: EngagementRow) => lineOf(row), bom };
      await writeCsv(found, shape, createWriteStream(path));
    };
    try {
      await this.turns.take(() =>
        audience === 'internal'
          ? this.database.asActor(actor, rows, 'REPEATABLE READ')
          : this.database.asAudience(PRINCIPALS[audience], rows, 'REPEATABLE READ'),
      );
    } catch (error) {
      await remove();
      throw error;
    }
    const day = this.clock.now().toISOString().slice(0, 10);
    return {
      path,
      name: ['engagements', state, day]
        .filter((part) => part !== null)
        .join('-')
        .concat('.csv'),
      remove,
    };
  }
}

async function views(em: EntityManager, exports: Export[]): Promise<ExportView[]> {
  const records = await recordViews(em, exports);
  return exports.map(({ id, report, format, stateId, audience, bom }) => ({
    ...records.get(id)!,
    report,
    format,
    state: stateId,
    audience,
    bom,
    href: `/api/exports/${id}/file`,
  }));
}
