import type { EntityManager } from 'typeorm';

/** That an import was applied or taken back, all of it in one transaction. */
export interface RecentImport {
  id: string;
  tx: string;
  at: Date;
  actor: string;
  /** Whose page it is; null: the demonstration. */
  state: string | null;
  stateName: string | null;
  /** How many of the records that came in with it the actor may see. */
  records: number;
  /** It was applied, and what it brought is still there. */
  stands: boolean;
}

const LOOKED_AT = 40;

const seenIn = (table: string) => `exists (select from ${table} r where r.id = m.record_id::uuid)`;

/** A record may have been restricted since; the tables of `import_item.record`. */
const SEEN = `case m.record when 'state' then true
  ${['organisation', 'engagement', 'follow_up', 'mission', 'contact', 'position'].map((table) => `when '${table}' then ${seenIn(table)}`).join(' ')} end`;

const IMPORTS = `
  select i.id, h.tx::text as tx, h.at, h.actor_id as actor, s.id as state, s.name_en as "stateName",
    (select count(distinct (m.record, m.record_id))::int from import_item m where m.import_id = i.id and m.action <> 'same' and ${SEEN}) as records,
    h.status = 'applied' and i.status = 'applied' and i.deleted_at is null as stands
  from (
    select id, scope_id, tx, at, actor_id, after ->> 'status' as status from history
    where scope = 'import' and record = 'import' and actor_id is not null and after ->> 'status' in ('applied', 'undone')
    order by id desc limit ${LOOKED_AT}) h
  join import i on i.id = h.scope_id::uuid
  left join state s on s.id = i.state_id
  order by h.id desc`;

/** Of those that the actor may see, the latest first; one of which nothing can be seen does not stand. */
export async function recentImports(em: EntityManager): Promise<RecentImport[]> {
  const imports: RecentImport[] = await em.query(IMPORTS);
  return imports.map((one) => ({ ...one, stands: one.stands && one.records > 0 }));
}
