import { Injectable } from '@nestjs/common';
import { type EntityManager, QueryFailedError } from 'typeorm';

const FAILED = `
  insert into work_fault (name, since, last_at, error) values ($1, $2, $2, $3)
  on conflict (name) do update set last_at = $2, times = work_fault.times + 1, error = $3`;

/** Which parts of the work fail, since when and how often: the log has it too, and who reads the log? */
@Injectable()
export class WorkFaults {
  /** What is known to fail; for asking once and writing only where something changes. */
  async names(em: EntityManager): Promise<Set<string>> {
    const rows: { name: string }[] = await em.query('select name from work_fault');
    return new Set(rows.map(({ name }) => name));
  }

  async failed(em: EntityManager, name: string, error: unknown, now: Date): Promise<void> {
    await em.query(FAILED, [name, now, reasonOf(error)]);
  }

  async mended(em: EntityManager, name: string): Promise<void> {
    await em.query('delete from work_fault where name = $1', [name]);
  }
}

/**
 * Why it failed, in one line without anybody's words: an error may quote the title of a record that its reader may not see, so of
 * the database's errors only code and place are kept, and of others what stands in no quotation marks.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof QueryFailedError) {
    const { code, table, constraint } = error.driverError as Partial<Record<'code' | 'table' | 'constraint', string>>;
    return ['the database refused it', code, table, constraint].filter(Boolean).join(' · ');
  }
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const [line] = message.split('\n');
  return `${name}: ${line!.replace(/(["'`“‘]).*(["'`”’])/g, '$1…$2')}`.slice(0, 300);
}
