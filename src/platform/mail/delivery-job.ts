import type { EntityManager } from 'typeorm';
import type { Job, JobData } from '../jobs/job-data.js';
import { OutgoingMail, WAITING_STATES } from './outgoing-mail.entity.js';

export type DeliveryData = JobData['deliver-mail'];
export type DeliveryJob = Extract<Job, { name: 'deliver-mail' }>;

/** The job for the next attempt at a mail. Its key names the attempt: however often it is added, it is done once. */
export function deliveryOf(mail: Pick<OutgoingMail, 'id' | 'recipientId' | 'attempts'>): DeliveryJob {
  return {
    name: 'deliver-mail',
    key: `mail-${mail.id}-${mail.attempts}`,
    data: { mail: mail.id, person: mail.recipientId, attempt: mail.attempts },
  };
}

const AT_A_TIME = 500;

/** What waits and is due, and what somebody began to send and did not finish. */
export async function dueDeliveries(em: EntityManager, now: Date): Promise<Job[]> {
  const due = await em
    .createQueryBuilder(OutgoingMail, 'mail')
    .select(['mail.id', 'mail.recipientId', 'mail.attempts'])
    .where(`mail.state in ('queued', 'deferred', 'sending') and mail.next_attempt_at <= :now`, { now })
    .orderBy('mail.nextAttemptAt')
    .limit(AT_A_TIME)
    .getMany();
  return due.map(deliveryOf);
}

/**
 * Whether this job is the one to send the mail now: it is due and nobody tried since the job was made, or whoever began to send
 * it is gone. A job that comes back after its process was killed knows that it was itself the one who began, once or more often.
 */
export function isItsTurn(mail: OutgoingMail, job: DeliveryData, redeliveries: number, now: Date): boolean {
  if (mail.attempts === job.attempt) {
    return (WAITING_STATES.includes(mail.state) || mail.state === 'sending') && mail.nextAttemptAt <= now;
  }
  const begunByThisJob = mail.attempts > job.attempt && mail.attempts <= job.attempt + redeliveries;
  return begunByThisJob && mail.state === 'sending';
}
