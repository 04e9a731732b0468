import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, QueryFailedError } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import type { JobRun } from '../jobs/job-data.js';
import { Jobs } from '../jobs/jobs.js';
import { Sweep } from '../jobs/sweep.js';
import { Composers, type NoLonger } from './composers.js';
import { type DeliveryData, dueDeliveries, isItsTurn } from './delivery-job.js';
import { MailActions } from './mail-actions.js';
import { MailServer } from './mail-server.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { changeAfter } from './sending-result.js';
import { HELD_BACK, releaseLifted, suppressedSince } from './suppressions.js';

/** For how long whoever sends a mail is believed to be at it; longer than the mail server is given. */
const SENDING_TAKES_AT_MOST = 90_000;

const GONE: NoLonger = { cancel: 'Its recipient may no longer see what it is about.' };
const DISABLED: NoLonger = { cancel: 'Its recipient’s account is disabled.' };

/**
 * Sends one mail: says in a transaction of its own that it is being sent, hands it to the mail server outside any transaction,
 * records the answer. Killed in between, the mail is found in the state `sending`: staff mail is sent again under the same
 * Message-ID, a letter becomes `unknown` and waits for a person.
 */
@Injectable()
export class Delivery implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly sweep: Sweep,
    private readonly composers: Composers,
    private readonly actions: MailActions,
    private readonly server: MailServer,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('deliver-mail', (job, run) => this.deliver(job, run));
    this.sweep.add('mail that is held back no longer', releaseLifted);
    this.sweep.add('mail that is due', dueDeliveries);
  }

  async deliver(job: DeliveryData, { redeliveries, signal }: JobRun): Promise<void> {
    const mail = await this.take(job, redeliveries);
    if (!mail) return;
    const result = await this.server.send(mail, signal);
    const change = changeAfter(mail, result, this.clock.now());
    // as the system: the server's answer counts even if the recipient lost sight of the record meanwhile
    await this.database.asSystem((em) =>
      em
        .createQueryBuilder()
        .update(OutgoingMail)
        .set(change)
        .where(`id = :id and attempts = :attempts and state in ('sending', 'unknown')`, mail)
        .execute(),
    );
  }

  /** The mail, marked as being sent and written anew by what its recipient may see now; null when it is not to be sent. */
  private async take(job: DeliveryData, redeliveries: number): Promise<OutgoingMail | null> {
    const begin = (em: EntityManager) => this.begin(em, job, redeliveries);
    const taken = await (job.person ? this.asRecipient(job.person, begin) : this.database.asSystem(begin));
    if (!taken || !('cancel' in taken)) return taken;
    await this.database.asSystem((em) => this.giveUp(em, job, redeliveries, taken));
    return null;
  }

  /** Cancelled; or, where it speaks of more than what its recipient lost sight of, without its words until the next sweep. */
  private async giveUp(em: EntityManager, job: DeliveryData, redeliveries: number, why: NoLonger): Promise<void> {
    const mail = await lock(em, job.mail);
    if (!mail || !isItsTurn(mail, job, redeliveries, this.clock.now())) return;
    const blank = why === GONE ? await this.composers.blank(em, mail) : null;
    await em.update(OutgoingMail, mail.id, blank ?? { state: 'cancelled', lastError: why.cancel });
  }

  private async asRecipient<T>(person: string, work: (em: EntityManager) => Promise<T>): Promise<T | NoLonger> {
    try {
      return await this.database.asActor(person, work);
    } catch (error) {
      if (error instanceof QueryFailedError && error.driverError.code === '28000') return DISABLED;
      throw error;
    }
  }

  private async begin(
    em: EntityManager,
    job: DeliveryData,
    redeliveries: number,
  ): Promise<OutgoingMail | NoLonger | null> {
    const mail = await lock(em, job.mail);
    if (!mail) return GONE;
    const now = this.clock.now();
    if (!isItsTurn(mail, job, redeliveries, now)) return null;
    if (mail.state === 'sending' && mail.mailClass === 'letter') {
      const lastError = 'The process ended while this was being sent: nobody knows whether it arrived.';
      await em.update(OutgoingMail, mail.id, { state: 'unknown', lastError });
      return null;
    }
    const content = await this.composers.compose(em, mail);
    if ('cancel' in content) return content;
    if (await suppressedSince(em, mail.toAddress)) {
      await em.update(OutgoingMail, mail.id, HELD_BACK);
      return null;
    }
    const { subject, bodyText, bodyHtml } = content;
    const sending = {
      ...{ subject, bodyText, bodyHtml },
      state: 'sending' as const,
      attempts: mail.attempts + 1,
      nextAttemptAt: new Date(now.getTime() + SENDING_TAKES_AT_MOST),
    };
    await em.update(OutgoingMail, mail.id, sending);
    // what leaves has the recipient's own links, which nobody else may read here
    const leaving = await this.actions.fill(em, mail, content);
    return Object.assign(mail, sending, {
      subject: leaving.subject,
      bodyText: leaving.bodyText,
      bodyHtml: leaving.bodyHtml,
    });
  }
}

function lock(em: EntityManager, id: string): Promise<OutgoingMail | null> {
  return em.findOne(OutgoingMail, { where: { id }, lock: { mode: 'pessimistic_write' } });
}
