import type { EntityManager } from 'typeorm';
import type { ImportedRecord } from './import-item.entity.js';

/** SQL: whether something that stands refers to the record `$1`, or was hung on it in another transaction than `$2`. */
const IN_USE: Partial<Record<ImportedRecord, string>> = {
  engagement:
    'select from follow_up f where f.engagement_id = $1::uuid and f.deleted_at is null and $2::text is not null',
  mission: `
    select from engagement_mission l join engagement e on e.id = l.engagement_id
      where l.mission_id = $1::uuid and e.deleted_at is null and $2::text is not null
    union all select from posting p join contact c on c.id = p.contact_id where p.mission_id = $1::uuid and c.deleted_at is null`,
  organisation: `
    select from engagement_person l join engagement e on e.id = l.engagement_id
      where l.organisation_id = $1::uuid and e.deleted_at is null and $2::text is not null
    union all select from mission m where m.organisation_id = $1::uuid and m.deleted_at is null
    union all select from posting p join contact c on c.id = p.contact_id
      where p.organisation_id = $1::uuid and c.deleted_at is null
    union all select from membership m where m.organisation_id = $1::uuid`,
  contact: `
    select from engagement_person l join engagement e on e.id = l.engagement_id where l.contact_id = $1::uuid and e.deleted_at is null
    union all select from posting p where p.contact_id = $1::uuid and ${hungOnLater('posting', 'p')}`,
  position: `select from position_source s where s.position_id = $1::uuid and ${hungOnLater('position_source', 's')}`,
};

/** As far as the actor sees. Ask after what was made together with it has been put away. */
export async function isInUse(em: EntityManager, record: ImportedRecord, id: string, tx: string): Promise<boolean> {
  const query = IN_USE[record];
  if (query === undefined) return false;
  const [row]: [{ used: boolean }] = await em.query(`select exists (${query}) as used`, [id, tx]);
  return row.used;
}

function hungOnLater(table: string, alias: string): string {
  return `not exists (select from history h where h.record = '${table}' and h.record_id = ${alias}.id::text
    and h.scope_id = $1::text and h.op = 'INSERT' and h.tx = $2::xid8)`;
}
