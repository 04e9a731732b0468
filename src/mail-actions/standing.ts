import type { EntityManager } from 'typeorm';
import type { FollowUp } from '../follow-ups/follow-up.entity.js';
import type { MailAction } from '../platform/mail/mail-action.entity.js';
import type { DatedThing } from '../reminders/dated-things.js';
import type { MailActionState } from './mail-actions.dto.js';

const GIVEN_AWAY = `
  select from history where scope = 'follow_up' and scope_id = $1 and record = 'follow_up' and op = 'UPDATE'
    and before ->> 'owner_id' = $3
    and at > (select mail_created_at from mail_action where id = $2) limit 1`;

/** How a follow-up stands to somebody who was reminded of it. Null for what this person may not see (any more). */
export async function standingOf(
  em: EntityManager,
  { id, userId }: MailAction,
  followUp: FollowUp | null,
  thing: DatedThing | null,
): Promise<MailActionState> {
  if (!followUp || !thing) return 'gone';
  if (thing.isConfidential) return 'confidential';
  if (followUp.deletedAt) return 'deleted';
  if (followUp.status !== 'open') return followUp.status === 'done' ? 'done' : 'dropped';
  if (followUp.ownerId === userId) return 'open';
  // somebody else may have been reminded of it all along
  return (await em.query(GIVEN_AWAY, [followUp.id, id, userId])).length > 0 ? 'given-away' : 'open';
}
