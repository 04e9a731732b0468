import type { EntityManager } from 'typeorm';
import type { ImportedRecord, ImportItem } from './import-item.entity.js';
import type { Plan } from './plan.js';

type Item = Omit<ImportItem, 'id' | 'importId' | 'undone' | 'keptBecause' | 'versionBefore'> & {
  versionBefore?: number;
};

/** One plan being applied, in one transaction of its actor. */
export interface Application {
  em: EntityManager;
  actor: { id: string };
  state: string;
  plan: Plan;
  /** Says for the history what the page is called as a source. */
  source: string;
  accepts(ref: string): boolean;
  /** What became of the pieces so far. */
  items: Item[];
}

/** Versions are read back, as what hangs on a record may have raised it. Null for what the actor may not see. */
export async function versionOf(em: EntityManager, record: ImportedRecord, id: string): Promise<number | null> {
  const [row]: ({ version: number } | undefined)[] = await em.query(`select version from ${record} where id = $1`, [
    id,
  ]);
  return row?.version ?? null;
}
