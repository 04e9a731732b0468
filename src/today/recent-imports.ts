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
  /** How many records came in with it. */
  records: number;
  /** It was applied, and what it brought is still there. */
  stands: boolean;
}

const LOOKED_AT = 40;

const IMPORTS = `
  select i.id, h.tx::text as tx, h.at, h.actor_id as actor, s.id as state, s.name_en as "stateName",
    (select count(distinct (m.record, m.record_id))::int from import_item m where m.import_id = i.id and m.action <> 'same') as records,
    h.status = 'applied' and i.status = 'applied' and i.deleted_at is null as stands
  from (
    select id, scope_id, tx, at, actor_id, after ->> 'status' as status from history
    where scope = 'import' and record = 'import' and actor_id is not null and after ->> 'status' in ('applied', 'undone')
    order by id desc limit ${LOOKED_AT}) h
  join import i on i.id = h.scope_id::uuid
  left join state s on s.id = i.state_id
  order by h.id desc`;

/** Of those that the actor may see, the latest first. */
export function recentImports(em: EntityManager): Promise<RecentImport[]> {
  return em.query(IMPORTS);
}
