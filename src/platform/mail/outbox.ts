import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Config } from '../config/config.js';
import type { Job } from '../jobs/job-data.js';
import { type DeliveryJob, deliveryOf } from './delivery-job.js';
import type { MailContent } from './letter.js';
import { type MailClass, type MailState, OutgoingMail } from './outgoing-mail.entity.js';
import { HELD_BACK, suppressedAmong } from './suppressions.js';

/** A mail that is to leave. */
export interface NewMail {
  /** Left out: made anew. */
  id?: string;
  mailClass: MailClass;
  kind: string;
  /** The record that it speaks of, which governs who sees it: table and id. */
  scope: string;
  scopeId: string;
  /** What it is made for; a second mail for the same is refused by the database. */
  originId?: string;
  recipient: { id: string; address: string; name: string };
  content: MailContent;
}

/** What somebody may have tried again. */
const RETRIED: MailState[] = ['deferred', 'failed', 'bounced', 'suppressed', 'unknown'];
const TRIED_FOR = 2 * 24 * 60 * 60 * 1000;

/** Puts mail into the table from which it leaves. */
@Injectable()
export class Outbox {
  private readonly host: string;

  constructor(
    private readonly clock: Clock,
    { baseUrl }: Config,
  ) {
    this.host = new URL(baseUrl).hostname.replace(/[^a-z0-9.-]/gi, '') || 'localhost';
  }

  /** In the caller's transaction; the job that is answered goes on the queue after commit (or else the sweep puts it there). */
  async enqueue(em: EntityManager, mail: NewMail): Promise<DeliveryJob> {
    return (await this.enqueueAll(em, [mail]))[0]!;
  }

  /** The same for many; their jobs, in their order. */
  async enqueueAll(em: EntityManager, mails: NewMail[]): Promise<DeliveryJob[]> {
    if (mails.length === 0) return [];
    const suppressed = await suppressedAmong(
      em,
      mails.map(({ recipient }) => recipient.address),
    );
    const rows = mails.map((mail) => ({
      ...this.rowOf(mail),
      ...(suppressed.has(mail.recipient.address) ? HELD_BACK : {}),
    }));
    await em.insert(OutgoingMail, rows);
    return rows.map(({ id, recipientId }) => deliveryOf({ id, recipientId, attempts: 0 }));
  }

  private rowOf({ id = randomUUID(), recipient, content, ...mail }: NewMail) {
    const now = this.clock.now();
    const { subject, bodyText, bodyHtml } = content;
    return {
      id,
      messageId: `<${randomUUID()}@${this.host}>`,
      ...mail,
      ...{ subject, bodyText, bodyHtml },
      recipientId: recipient.id,
      toAddress: recipient.address,
      toName: recipient.name,
      nextAttemptAt: now,
      giveUpAt: new Date(now.getTime() + TRIED_FOR),
      createdAt: now,
    };
  }

  /**
   * Has a mail that failed, came back or waits for its next try, or of which nobody knows whether it arrived, tried now and for
   * two more days.
   * @returns its job, or null when it is not in such a state
   */
  async retry(em: EntityManager, id: string): Promise<Job | null> {
    const now = this.clock.now();
    const { raw } = await em
      .createQueryBuilder()
      .update(OutgoingMail)
      .set({ state: 'queued', bouncedAt: null, nextAttemptAt: now, giveUpAt: new Date(now.getTime() + TRIED_FOR) })
      .where(`id = :id and state in (:...states)`, { id, states: RETRIED })
      .returning(['id', 'recipient_id', 'attempts'])
      .execute();
    const [row] = raw as { id: string; recipient_id: string | null; attempts: number }[];
    return row ? deliveryOf({ id, recipientId: row.recipient_id, attempts: row.attempts }) : null;
  }
}
