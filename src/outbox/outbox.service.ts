import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../auth/signed-in.js';
import { decodeCursor, type Page, toPage } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import type { Job } from '../platform/jobs/job-data.js';
import { Outbox } from '../platform/mail/outbox.js';
import { OutgoingMail, WAITING_STATES } from '../platform/mail/outgoing-mail.entity.js';
import { suppressedSince } from '../platform/mail/suppressions.js';
import type { MailView, OutboxQuery, WholeMailView } from './outbox.dto.js';

@Injectable()
export class OutboxService {
  constructor(private readonly outbox: Outbox) {}

  /** Mail about what the actor may see, newest first. */
  async list(em: EntityManager, { state, limit, cursor, total }: OutboxQuery): Promise<Page<MailView>> {
    const query = em.createQueryBuilder(OutgoingMail, 'mail');
    if (state) query.andWhere('mail.state = :state', { state });
    const counted = total ? { total: await query.getCount() } : {};
    if (cursor) {
      const [at, id] = decodeCursor<[string, string]>(cursor, ['date', 'uuid']);
      query.andWhere('(mail.created_at, mail.id) < (:at, :id)', { at, id });
    }
    const rows = await query
      .orderBy('mail.createdAt', 'DESC')
      .addOrderBy('mail.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { items, next } = toPage(rows, limit, (mail) => [mail.createdAt, mail.id]);
    return { items: items.map(mailView), next, ...counted };
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, actor: SignedIn, id: string): Promise<WholeMailView> {
    const mail = await em.findOneBy(OutgoingMail, { id });
    if (!mail) throw Problem.notFound();
    const { bodyText, bodyHtml } = mail;
    const mayKnowId = actor.role === 'administrator' || actor.id === mail.recipientId;
    const since = await suppressedSince(em, mail.toAddress);
    return {
      ...mailView(mail),
      ...{ messageId: mayKnowId ? mail.messageId : null, bodyText, bodyHtml },
      addressSuppressedSince: since?.toISOString() ?? null,
    };
  }

  /** @throws Problem 404; 409 when mail to this address is held back, or this one is not one to try again */
  async retry(em: EntityManager, actor: SignedIn, id: string): Promise<{ mail: WholeMailView; job: Job }> {
    const { addressSuppressedSince } = await this.find(em, actor, id);
    if (addressSuppressedSince) {
      throw Problem.conflict('suppressed', 'Mail to this address comes back: an administrator must allow it first.');
    }
    const job = await this.outbox.retry(em, id);
    const mail = await this.find(em, actor, id);
    if (job) return { mail, job };
    if (mail.state === 'cancelled') throw Problem.conflict('called-off', `It leaves no more. ${mail.lastError ?? ''}`);
    throw Problem.conflict('conflict', `It is ${mail.state}; only mail that did not arrive is sent again.`);
  }
}

function mailView(mail: OutgoingMail): MailView {
  const { id, mailClass, kind, toAddress, toName, subject, state, caught, attempts, lastError, serverAnswer } = mail;
  return {
    ...{ id, mailClass, kind, toAddress, toName, subject, state, caught, attempts, lastError, serverAnswer },
    createdAt: mail.createdAt.toISOString(),
    nextAttemptAt: WAITING_STATES.includes(state) ? mail.nextAttemptAt.toISOString() : null,
    sentAt: mail.sentAt?.toISOString() ?? null,
    bouncedAt: mail.bouncedAt?.toISOString() ?? null,
    calendar: mail.calendarMethod,
  };
}
