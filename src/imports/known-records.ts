import type { EntityManager } from 'typeorm';
import type { ImportedRecord } from './import-item.entity.js';

/** Records that a piece becomes; what only hangs on them needs no looking up. */
const RECORDS: ImportedRecord[] = ['engagement', 'position', 'mission', 'contact'];

/**
 * Which record the pieces with these fingerprints became in an earlier import: the ids by fingerprint, as far as the actor may see
 * the record and it still stands. What an undo took back is not known any more.
 */
export async function knownRecords(em: EntityManager, fingerprints: string[]): Promise<Map<string, string>> {
  const rows: { fingerprint: string; record_id: string }[] = await em.query(KNOWN, [fingerprints]);
  return new Map(rows.map(({ fingerprint, record_id }) => [fingerprint, record_id]));
}

const stands = (table: ImportedRecord) =>
  `when '${table}' then exists (select from ${table} r where r.id = i.record_id::uuid and r.deleted_at is null)`;

const KNOWN = `
  select distinct on (i.fingerprint) i.fingerprint, i.record_id
  from import_item i join import m on m.id = i.import_id
  where i.fingerprint = any($1) and not i.undone and m.deleted_at is null
    and case i.record when 'state' then true ${RECORDS.map(stands).join(' ')} else false end
  order by i.fingerprint, m.applied_at desc, i.id`;
