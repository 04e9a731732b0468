import type { EntityManager } from 'typeorm';
import { TWO_WAY_KINDS } from '../engagements/two-way.js';
import type { Reader, Reason } from './reason.js';

const OURS = `select from engagement_person p join app_user u on u.id = p.user_id
        where p.engagement_id = e.id and p.side = 'ours' and u.disabled_at is null`;

/**
 * Planned, and the last day on which it can have been is over; not written up, put off or called off, and not brought by an import. For
 * those of us who were to be there; where it names none who is still with us, for its author.
 */
const PLANNED = `
  select e.id as subject, e.latest::text as since
  from engagement e
  where e.stage in ('requested', 'offered', 'confirmed') and e.latest < $3::date and e.deleted_at is null and not e.imported
    and exists (select from engagement_act a where a.engagement_id = e.id and a.kind = any($1))
    and (exists (${OURS} and u.id = $2) or e.author_id = $2 and not exists (${OURS}))
  order by e.latest, e.id`;

/** A meeting whose time has passed and of which nobody has said what became of it. */
export async function writeUp(em: EntityManager, { userId, today }: Reader): Promise<Reason[]> {
  const rows: Pick<Reason, 'subject' | 'since'>[] = await em.query(PLANNED, [TWO_WAY_KINDS, userId, today]);
  return rows.map((row) => ({ kind: 'write-up', ...row, months: null }));
}
