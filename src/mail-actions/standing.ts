import type { EntityManager } from 'typeorm';
import type { MailAction } from '../platform/mail/mail-action.entity.js';
import type { DatedThing } from '../reminders/dated-things.js';
import type { Subject } from './acted-on.js';
import type { MailActionState } from './mail-actions.dto.js';

const GIVEN_AWAY = `
  select from history where scope = $1 and scope_id = $2 and record = $1 and op = 'UPDATE'
    and before ->> 'owner_id' = $4
    and at > (select mail_created_at from mail_action where id = $3) limit 1`;

/** How something stands to somebody who was reminded of it. Null for what this person may not see (any more). */
export async function standingOf(
  em: EntityManager,
  { id, userId, scope, scopeId }: MailAction,
  subject: Subject | null,
  thing: DatedThing | null,
): Promise<MailActionState> {
  if (!subject || !thing) return 'gone';
  if (thing.isConfidential) return 'confidential';
  if (subject.ended) return subject.ended;
  if (subject.ownerId === userId) return 'open';
  // somebody else may have been reminded of it all along
  return (await em.query(GIVEN_AWAY, [scope, scopeId, id, userId])).length > 0 ? 'given-away' : 'open';
}
