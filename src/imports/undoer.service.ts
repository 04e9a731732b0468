import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type ImportedRecord, ImportItem } from './import-item.entity.js';
import { isInUse } from './in-use.js';
import { takeBack } from './take-back.js';

/** What carries others goes after them: an office is in use while somebody is posted there. */
const ORDER: ImportedRecord[] = ['follow_up', 'engagement', 'position', 'contact', 'mission', 'organisation'];

/**
 * Takes back an import whole, in the caller's transaction: what it changed goes back to what it was, what it made is put away. What
 * somebody edited since, or uses since, stays and is listed. What the actor may not see stays, too, and is not spoken of.
 */
@Injectable()
export class Undoer {
  async undo(em: EntityManager, importId: string): Promise<void> {
    const items = await em.find(ImportItem, { where: { importId, undone: false }, order: { id: 'ASC' } });
    const tx = await transactionOf(em, importId);
    for (const item of items.filter(({ action }) => action !== 'create')) await this.takeBack(em, item, tx);
    for (const record of ORDER) {
      const made = items.filter((item) => item.action === 'create' && item.record === record);
      for (const item of made) await this.putAway(em, item, tx);
    }
  }

  private async takeBack(em: EntityManager, item: ImportItem, tx: string): Promise<void> {
    const { record, recordId, versionBefore } = item;
    const outcome = await takeBack(em, record, recordId, tx);
    if (outcome === 'edited-since') return keep(em, item, 'edited-since');
    await em.update(ImportItem, { id: item.id }, { undone: true });
    if (outcome === 'nothing' || versionBefore === null) return;
    // for an older import the record is again what it left behind, under a later version
    await em.query(
      `update import_item set record_version = (select version from ${record} where id = $1::uuid)
       where record = $2 and record_id = $1::text and record_version = $3 and import_id <> $4`,
      [recordId, record, versionBefore, item.importId],
    );
  }

  private async putAway(em: EntityManager, item: ImportItem, tx: string): Promise<void> {
    const { record, recordId, recordVersion } = item;
    const [row]: ({ version: number; deleted: boolean } | undefined)[] = await em.query(
      `select version, deleted_at is not null as deleted from ${record} where id = $1 for update`,
      [recordId],
    );
    if (!row) return;
    if (!row.deleted) {
      if (row.version !== recordVersion) return keep(em, item, 'edited-since');
      if (await isInUse(em, record, recordId, tx)) return keep(em, item, 'in-use-since');
      await em.query(`update ${record} set deleted_at = now() where id = $1`, [recordId]);
    }
    await em.update(ImportItem, { id: item.id }, { undone: true });
  }
}

async function keep(
  em: EntityManager,
  { id }: ImportItem,
  keptBecause: 'edited-since' | 'in-use-since',
): Promise<void> {
  await em.update(ImportItem, { id }, { keptBecause });
}

/** The transaction in which an import was applied, as the history tells. */
async function transactionOf(em: EntityManager, importId: string): Promise<string> {
  const [row]: [{ tx: string }] = await em.query(
    `select tx::text from history where scope = 'import' and scope_id = $1 and record = 'import'
       and after ->> 'status' = 'applied' order by id desc limit 1`,
    [importId],
  );
  return row.tx;
}
