import type { EntityManager } from 'typeorm';
import { type Named, refuseOthers } from '../users/colleagues.js';

const READERS = `
  with person as (
    select u.id, array['staff', 'u:' || u.id] || array(select 't:' || m.team_id from team_member m
      join team t on t.id = m.team_id where m.user_id = u.id and t.deleted_at is null) as principals
    from app_user u where u.id = any($2)
  )
  select p.id from person p, follow_up f left join engagement e on e.id = f.engagement_id left join campaign c on c.id = f.campaign_id
  where f.id = $1 and f.readers && p.principals and (f.engagement_id is null or e.readers && p.principals)
    and (f.campaign_id is null or c.readers && p.principals)`;

/**
 * Nobody is put in charge of what they may not read; and giving somebody a task does not quietly let them into a confidence.
 * @throws Problem 422 at each pointer whose user could not read the follow-up as it now stands
 */
export async function checkMayRead(em: EntityManager, followUpId: string, named: Named[]): Promise<void> {
  const rows: { id: string }[] = await em.query(READERS, [followUpId, named.map(({ user }) => user)]);
  const detail = 'This colleague may not read it: name them among the readers first (of what it hangs on too).';
  refuseOthers(named, new Set(rows.map(({ id }) => id)), 'may-not-read', detail);
}
