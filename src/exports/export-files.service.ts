import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { namelessFile } from '../platform/files/nameless-file.js';
import { Problem } from '../platform/http/problem.js';
import { DocxWriter } from './docx/docx-writer.js';
import { writeEngagementsCsv } from './engagements.csv.js';
import { type Format, PRINCIPALS } from './export.entity.js';
import { filterOf } from './export.filter.js';
import type { ExportView } from './exports.dto.js';
import { HistoryService } from './history/history.service.js';
import { Turns } from './turns.js';

/** A written file, which is gone when it is closed: whoever asked for it reads it from its beginning and closes it. */
export interface WrittenFile {
  file: FileHandle;
  /** What to call it: letters, digits, hyphens and a dot. */
  name: string;
  /** Its media type. */
  type: string;
}

export const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

@Injectable()
export class ExportFiles {
  /** A table holds a connection and a snapshot while it is written. A document holds much memory while it is put together. */
  private readonly turns: Record<Format, Turns> = {
    csv: new Turns({ atOnce: 2, waiting: 6 }),
    docx: new Turns({ atOnce: 1, waiting: 6 }),
  };

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly history: HistoryService,
    private readonly docx: DocxWriter,
  ) {}

  /**
   * Writes the file from one snapshot, with what the audience (internal: the actor) may see now. It is written to the end before it
   * is sent, so that a slow reader holds nothing up. In a transaction of its own: do not call it within another.
   * @param gone aborted when nobody waits for it any more
   * @throws Problem 403 for words that the actor does not know, 422 where it would be too long for a document, 503 when many are being
   * made, a document takes very long, or the disk takes nothing
   */
  async write(actor: string, what: ExportView, gone?: AbortSignal): Promise<WrittenFile> {
    if (what.filter.searched && what.filter.q === null) throw Problem.forbidden(WORDS_KEPT);
    const day = this.clock.now().toISOString().slice(0, 10);
    const name = ['engagements', what.state, day].filter((part) => part !== null).join('-');
    const file = await this.turns[what.format].take(() => this.written(actor, what, gone), gone);
    return { file, name: `${name}.${what.format}`, type: MEDIA_TYPES[what.format] };
  }

  private async written(actor: string, what: ExportView, gone?: AbortSignal): Promise<FileHandle> {
    try {
      return await this.filled(actor, what, gone);
    } catch (error) {
      gone?.throwIfAborted();
      throw isOfTheDisk(error) ? Problem.unavailable(NO_ROOM, error, COME_AGAIN_IN) : error;
    }
  }

  private async filled(actor: string, what: ExportView, gone?: AbortSignal): Promise<FileHandle> {
    const file = await namelessFile(join(this.config.dataDir, 'exports'));
    try {
      if (what.format === 'csv') await this.writeTable(file, actor, what, gone);
      else await this.writeDocument(file, actor, what, gone);
      return file;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  private writeTable(file: FileHandle, actor: string, what: ExportView, gone?: AbortSignal): Promise<void> {
    const options = { attributed: what.audience !== 'internal', bom: what.bom };
    return this.reading(actor, what, (em) => writeEngagementsCsv(em, filterOf(what), options, file, gone));
  }

  private async writeDocument(file: FileHandle, actor: string, what: ExportView, gone?: AbortSignal): Promise<void> {
    const manuscript = await this.reading(actor, what, (em) => this.history.read(em, actor, what, gone));
    await this.docx.write(manuscript, file, gone);
  }

  private reading<T>(actor: string, { audience }: ExportView, work: (em: EntityManager) => Promise<T>): Promise<T> {
    return audience === 'internal'
      ? this.database.asActor(actor, work, 'REPEATABLE READ')
      : this.database.asAudience(PRINCIPALS[audience], work, 'REPEATABLE READ');
  }
}

const WORDS_KEPT = 'It was narrowed to words that only whoever asked for it knows. Make an export of your own.';
const NO_ROOM =
  'Exports cannot be written on this machine: its disk is full, or DATA_DIR may not be written to. Please tell an administrator.';
const COME_AGAIN_IN = 60;
const OF_THE_DISK = ['ENOSPC', 'EDQUOT', 'EACCES', 'EPERM', 'EROFS', 'EEXIST', 'ENOTDIR'];

function isOfTheDisk(error: unknown): boolean {
  return OF_THE_DISK.includes((error as NodeJS.ErrnoException).code ?? '');
}
