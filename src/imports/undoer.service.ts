import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { groupBy } from '../platform/lists/group-by.js';
import { versionOf } from './application.js';
import { type ImportedRecord, ImportItem } from './import-item.entity.js';
import { isInUse } from './in-use.js';
import { takeBack } from './take-back.js';

/** What carries others goes after them: an office is in use while somebody is posted there, a posting while an engagement shows it. */
const FIRST: ImportedRecord[] = ['follow_up', 'engagement'];
const LAST: ImportedRecord[] = ['position', 'contact', 'mission', 'organisation'];

/** All that became of one record; never empty. */
type Items = ImportItem[];

/**
 * Takes back an import whole, in the caller's transaction: what it changed goes back to what it was, what it made is put away. What
 * somebody edited since, or uses since, stays and is listed. What the actor may not see stays, too, and is not spoken of.
 */
@Injectable()
export class Undoer {
  async undo(em: EntityManager, importId: string): Promise<void> {
    const all = await em.find(ImportItem, { where: { importId, undone: false }, order: { id: 'ASC' } });
    const byRecord = [...groupBy(all, ({ record, recordId }) => `${record} ${recordId}`).values()];
    const isMade = (items: Items) => items.some(({ action }) => action === 'create');
    const tx = await transactionOf(em, importId);
    const made = (record: ImportedRecord) => byRecord.filter((items) => isMade(items) && items[0]!.record === record);
    for (const items of FIRST.flatMap(made)) await this.putAway(em, items, tx);
    for (const items of byRecord) if (!isMade(items)) await this.takeBack(em, items, tx);
    for (const items of LAST.flatMap(made)) await this.putAway(em, items, tx);
  }

  private async takeBack(em: EntityManager, items: Items, tx: string): Promise<void> {
    const { record, recordId, importId } = items[0]!;
    const change = items.find((item) => item.versionBefore !== null && item.versionBefore !== item.recordVersion);
    // a later edit may have hidden from the actor what there is to take back
    const isEdited = change !== undefined && (await versionOf(em, record, recordId)) !== change.recordVersion;
    const outcome = isEdited ? 'edited-since' : await takeBack(em, record, recordId, tx);
    if (outcome === 'edited-since' || outcome === 'in-use-since') return settle(em, items, { keptBecause: outcome });
    await settle(em, items, { undone: true });
    if (outcome === 'nothing' || change === undefined) return;
    // for an older import the record is again what it left behind, under a later version
    await em.query(
      `update import_item set record_version = (select version from ${record} where id = $1::uuid)
       where record = $2 and record_id = $1::text and record_version = $3 and import_id <> $4`,
      [recordId, record, change.versionBefore, importId],
    );
  }

  private async putAway(em: EntityManager, items: Items, tx: string): Promise<void> {
    const { record, recordId, recordVersion } = items.find(({ action }) => action === 'create')!;
    const [row]: ({ version: number; deleted: boolean } | undefined)[] = await em.query(
      `select version, deleted_at is not null as deleted from ${record} where id = $1 for update`,
      [recordId],
    );
    if (!row) return;
    if (!row.deleted) {
      if (row.version !== recordVersion) return settle(em, items, { keptBecause: 'edited-since' });
      if (await isInUse(em, record, recordId, tx)) return settle(em, items, { keptBecause: 'in-use-since' });
      await em.query(`update ${record} set deleted_at = now() where id = $1`, [recordId]);
    }
    await settle(em, items, { undone: true });
  }
}

async function settle(
  em: EntityManager,
  items: Items,
  outcome: Partial<Pick<ImportItem, 'undone' | 'keptBecause'>>,
): Promise<void> {
  await em.update(ImportItem, { id: In(items.map(({ id }) => id)) }, outcome);
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
