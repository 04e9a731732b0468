import type { EntityManager } from 'typeorm';
import type { Job, JobData } from '../jobs/job-data.js';
import { OutgoingMail, WAITING_STATES } from './outgoing-mail.entity.js';

export type DeliveryData = JobData['deliver-mail'];
export type DeliveryJob = Extract<Job, { name: 'deliver-mail' }>;

/** The job for the next attempt at a mail. Its key names the attempt; done twice all the same, it changes nothing. */
export function deliveryOf(mail: Pick<OutgoingMail, 'id' | 'recipientId' | 'attempts'>): DeliveryJob {
  return {
    name: 'deliver-mail',
    key: `mail-${mail.id}-${mail.attempts}`,
    data: { mail: mail.id, person: mail.recipientId, attempt: mail.attempts },
  };
}

/** More than are sent between two sweeps: a queue that lost all has enough to do again after one. */
const AT_A_TIME = 2_000;

const DUE = `
  select id, recipient_id as "recipientId", attempts from outgoing_mail m
  where state in ('queued', 'deferred') and next_attempt_at <= $1
    or state = 'sending' and not exists (
      select from mail_sender s where s.id = m.sender_id and s.alive_until > clock_timestamp())
  order by next_attempt_at, id limit $2`;

/** What waits and is due, and what somebody began to send who is gone. */
export async function dueDeliveries(em: EntityManager, now: Date): Promise<Job[]> {
  const due: OutgoingMail[] = await em.query(DUE, [now, AT_A_TIME]);
  return due.map(deliveryOf);
}

/**
 * Whether the mail may be sent now, as far as its row says: it is due and nobody tried since the job was made, or somebody began
 * to send it who may be gone. How often or by what way the job came does not matter.
 */
export function mayBeItsTurn(mail: OutgoingMail, job: DeliveryData, now: Date): boolean {
  if (mail.state === 'sending') return true;
  return WAITING_STATES.includes(mail.state) && mail.attempts === job.attempt && mail.nextAttemptAt <= now;
}
