import type { EntityManager } from 'typeorm';
import type { NextStepView } from './priority-states.dto.js';

interface Row {
  id: string;
  stateId: string;
  title: string;
  due: string | null;
  ownerId: string | null;
  ownerName: string;
}

const NEXT = `
  select distinct on (f.state_id) f.id, f.state_id as "stateId", f.title, f.due, f.owner_id as "ownerId", u.name as "ownerName"
  from follow_up f left join app_user u on u.id = f.owner_id
  where f.campaign_id = $1 and f.state_id is not null and f.status = 'open' and f.deleted_at is null
  order by f.state_id, f.due_day, f.id`;

/** A campaign's next steps by state. By plain SQL: follow-ups stand above this folder. */
export async function nextSteps(em: EntityManager, campaignId: string): Promise<Map<string, NextStepView>> {
  const rows: Row[] = await em.query(NEXT, [campaignId]);
  return new Map(
    rows.map(({ id, stateId, title, due, ownerId, ownerName }) => [
      stateId,
      { id, title, due, owner: ownerId ? { id: ownerId, name: ownerName } : null },
    ]),
  );
}
