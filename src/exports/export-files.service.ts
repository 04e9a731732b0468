import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Problem } from '../platform/http/problem.js';
import { writeEngagementsCsv } from './engagements.csv.js';
import { type Format, PRINCIPALS } from './export.entity.js';
import { filterOf } from './export.filter.js';
import type { ExportView } from './exports.dto.js';
import { HistoryService } from './history/history.service.js';
import { Turns } from './turns.js';

/** A written file that whoever asked for it takes away. */
export interface WrittenFile {
  path: string;
  /** What to call it: letters, digits, hyphens and a dot. */
  name: string;
  /** Its media type. */
  type: string;
  /** Once it was sent, or could not be. */
  remove(): Promise<void>;
}

export const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

@Injectable()
export class ExportFiles {
  /** Each holds a connection and a snapshot while it is written. */
  private readonly turns = new Turns(3);

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly history: HistoryService,
  ) {}

  /**
   * Writes the file from one snapshot, with what the audience (internal: the actor) may see now. It is written to the end before it
   * is sent, so that a slow reader holds nothing up. In a transaction of its own: do not call it within another.
   * @throws Problem 403 for words that the actor does not know, 422 where it would be too long for a document
   */
  async write(actor: string, what: ExportView): Promise<WrittenFile> {
    if (what.filter.searched && what.filter.q === null) throw Problem.forbidden(WORDS_KEPT);
    const folder = await mkdtemp(join(tmpdir(), 'aide-memoire-export-'));
    const remove = () => rm(folder, { recursive: true, force: true });
    const path = join(folder, `export.${what.format}`);
    try {
      await this.turns.take(() => this.writeTo(path, actor, what));
    } catch (error) {
      await remove();
      throw error;
    }
    const day = this.clock.now().toISOString().slice(0, 10);
    const name = ['engagements', what.state, day].filter((part) => part !== null).join('-');
    return { path, name: `${name}.${what.format}`, type: MEDIA_TYPES[what.format], remove };
  }

  private writeTo(path: string, actor: string, what: ExportView): Promise<void> {
    const { audience, format, bom } = what;
    const attributed = audience !== 'internal';
    const work = (em: EntityManager) =>
      format === 'csv'
        ? writeEngagementsCsv(em, filterOf(what), { attributed, bom }, path)
        : this.history.write(em, actor, what, path);
    return audience === 'internal'
      ? this.database.asActor(actor, work, 'REPEATABLE READ')
      : this.database.asAudience(PRINCIPALS[audience], work, 'REPEATABLE READ');
  }
}

const WORDS_KEPT = 'It was narrowed to words that only whoever asked for it knows. Make an export of your own.';
