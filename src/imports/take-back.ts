import type { EntityManager } from 'typeorm';
import type { ImportedRecord } from './import-item.entity.js';

/** One line of the history. */
interface Line {
  id: string;
  record: string;
  recordId: string;
  op: 'INSERT' | 'UPDATE' | 'DELETE';
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Somebody changed the same row later. */
  later: boolean;
  /** An engagement that stands shows it. */
  shown: boolean;
}

/**
 * Makes a record, and what hangs on it, what they were before one transaction, from the history: its lines backwards. All of it or,
 * where somebody changed or used one of the rows since, nothing. Of a state's notes only those count that the transaction wrote.
 */
export async function takeBack(
  em: EntityManager,
  record: ImportedRecord,
  id: string,
  tx: string,
): Promise<'done' | 'nothing' | 'edited-since' | 'in-use-since'> {
  await em.query(`select from ${record} where id = $1 for update`, [id]);
  const lines: Line[] = await em.query(LINES, [scopesOf(record), id, tx]);
  if (lines.length === 0) return 'nothing';
  if (record === 'state') return (await stillSays(em, lines)) ? reverse(em, lines) : 'edited-since';
  if (lines.some(({ later }) => later)) return 'edited-since';
  return lines.some(({ shown }) => shown) ? 'in-use-since' : reverse(em, lines);
}

async function reverse(em: EntityManager, lines: Line[]): Promise<'done'> {
  for (const line of lines) await reverseOne(em, line);
  return 'done';
}

async function reverseOne(em: EntityManager, { record, recordId, op, before }: Line): Promise<void> {
  const table = quoted(record);
  if (op === 'INSERT') return void (await em.query(`delete from ${table} where id = $1`, [recordId]));
  const values = JSON.stringify(before);
  if (op === 'DELETE') {
    return void (await em.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
      values,
    ]));
  }
  const columns = Object.keys(before!).map(quoted).join(', ');
  await em.query(
    `update ${table} set (${columns}) = (select ${columns} from jsonb_populate_record(null::${table}, $2)) where id = $1`,
    [recordId, values],
  );
}

async function stillSays(em: EntityManager, lines: Line[]): Promise<boolean> {
  for (const { recordId, after } of lines) {
    const rows: unknown[] = await em.query('select from state s where id = $1 and to_jsonb(s) @> $2', [
      recordId,
      after,
    ]);
    if (rows.length === 0) return false;
  }
  return true;
}

/** Source and readers of an engagement's attribution have a history of their own. */
const scopesOf = (record: ImportedRecord) => (record === 'engagement' ? [record, 'engagement_attribution'] : [record]);

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Changes by imports that were themselves taken back, and the taking back, leave a row as it was. */
const LINES = `
  with undone as (
    select h.tx from import m join history h on h.scope = 'import' and h.scope_id = m.id::text
    where m.status = 'undone' and h.record = 'import' and h.after ->> 'status' in ('applied', 'undone')
  )
  select h.id, h.record, h.record_id as "recordId", h.op, h.before, h.after,
    exists (select from history l where l.scope = h.scope and l.scope_id = h.scope_id and l.record = h.record
      and l.record_id = h.record_id and l.id > h.id and l.tx <> h.tx and l.tx not in (select tx from undone)) as later,
    case when h.record = 'posting' and h.op = 'INSERT' then exists (select from engagement_person p
      join engagement e on e.id = p.engagement_id where p.posting_id = h.record_id::uuid and e.deleted_at is null) else false end as shown
  from history h where h.scope = any($1) and h.scope_id = $2 and h.tx = $3::xid8
  order by h.id desc`;
