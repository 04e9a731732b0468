import { Injectable } from '@nestjs/common';
import { type EntityManager, In, QueryFailedError } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Together } from '../jobs/together.js';
import { groupBy } from '../lists/group-by.js';
import { Composers, type NoLonger } from './composers.js';
import { type DeliveryData, isItsTurn } from './delivery-job.js';
import type { MailContent } from './letter.js';
import { MailActions } from './mail-actions.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { SenderLease } from './sender-lease.js';
import { ENDED_IN_DOUBT } from './sending-result.js';
import { HELD_BACK, suppressedAmong } from './suppressions.js';

const GONE: NoLonger = { cancel: 'Its recipient may no longer see what it is about.' };
const DISABLED: NoLonger = { cancel: 'Its recipient’s account is disabled.' };

/** null: it is not to be sent now. */
type Taken = OutgoingMail | NoLonger | null;

/** Takes mails in hand: marks them as being sent by this process and writes them anew by what their recipient may see now. */
@Injectable()
export class Taking {
  private readonly together = new Together((jobs: DeliveryData[]) => this.takeAll(jobs));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly composers: Composers,
    private readonly actions: MailActions,
    private readonly lease: SenderLease,
  ) {}

  /** The mail, as it is to be sent now; null when it is not. */
  async take(job: DeliveryData): Promise<OutgoingMail | null> {
    const first = await this.together.do(job);
    // one that cannot be written must not hold up those that were to be taken with it
    const taken = first instanceof Error ? (await this.takeFor(job.person, [job]))[0] : first;
    if (!taken || !('cancel' in taken)) return taken ?? null;
    await this.database.asSystem((em) => this.giveUp(em, job, taken));
    return null;
  }

  /** Those for one person in one transaction, in which that person is the actor. */
  private async takeAll(jobs: DeliveryData[]): Promise<(Taken | Error)[]> {
    const taken = new Map<DeliveryData, Taken | Error>();
    const take = async ([person, own]: [string | null, DeliveryData[]]) => {
      const results = await this.takeFor(person, own).catch((error: Error) => own.map(() => error));
      for (const [place, job] of own.entries()) taken.set(job, results[place]!);
    };
    await Promise.all([...groupBy(jobs, ({ person }) => person)].map(take));
    return jobs.map((job) => taken.get(job)!);
  }

  private async takeFor(person: string | null, jobs: DeliveryData[]): Promise<Taken[]> {
    const begin = (em: EntityManager) => this.begin(em, jobs);
    try {
      return await (person ? this.database.asActor(person, begin) : this.database.asSystem(begin));
    } catch (error) {
      if (error instanceof QueryFailedError && error.driverError.code === '28000') return jobs.map(() => DISABLED);
      throw error;
    }
  }

  private async begin(em: EntityManager, jobs: DeliveryData[]): Promise<Taken[]> {
    const mails = await lock(
      em,
      jobs.map(({ mail }) => mail),
    );
    const stillSent = await this.lease.stillSent(em, mails);
    const suppressed = await suppressedAmong(
      em,
      mails.map(({ toAddress }) => toAddress),
    );
    const taken: Taken[] = [];
    for (const job of jobs) {
      const mail = mails.find(({ id }) => id === job.mail);
      const isDue = mail && isItsTurn(mail, job, stillSent.has(mail.id), this.clock.now());
      if (mail) taken.push(isDue ? await this.beginOne(em, mail, suppressed.has(mail.toAddress)) : null);
      else taken.push(GONE);
    }
    return taken;
  }

  private async beginOne(em: EntityManager, mail: OutgoingMail, isSuppressed: boolean): Promise<Taken> {
    if (mail.state === 'sending' && mail.mailClass === 'letter') {
      await em.update(OutgoingMail, mail.id, ENDED_IN_DOUBT);
      return null;
    }
    const content = await this.composers.compose(em, mail);
    if ('cancel' in content) return content;
    if (isSuppressed) {
      await em.update(OutgoingMail, mail.id, HELD_BACK);
      return null;
    }
    const sending = {
      ...columnsOf(content),
      calendarMethod: content.calendar?.method ?? null,
      ...{ state: 'sending' as const, senderId: this.lease.id, attempts: mail.attempts + 1 },
    };
    await em.update(OutgoingMail, mail.id, sending);
    // what leaves has the recipient's own links, which nobody else may read here
    const leaving = columnsOf(await this.actions.fill(em, mail, content));
    return Object.assign(mail, sending, leaving, { calendar: content.calendar });
  }

  /** Cancelled; or, where it speaks of more than what its recipient lost sight of, without its words until the next sweep. */
  private async giveUp(em: EntityManager, job: DeliveryData, why: NoLonger): Promise<void> {
    const [mail] = await lock(em, [job.mail]);
    if (!mail) return;
    const stillSent = await this.lease.stillSent(em, [mail]);
    if (!isItsTurn(mail, job, stillSent.has(mail.id), this.clock.now())) return;
    const blank = why === GONE ? await this.composers.blank(em, mail) : null;
    await em.update(OutgoingMail, mail.id, blank ?? { state: 'cancelled', lastError: why.cancel });
  }
}

/** The columns of it that the Outbox keeps. */
function columnsOf({ subject, bodyText, bodyHtml }: MailContent): MailContent {
  return { subject, bodyText, bodyHtml };
}

/** In one order, so that two who want the same ones wait for each other in turn. */
function lock(em: EntityManager, ids: string[]): Promise<OutgoingMail[]> {
  return em.find(OutgoingMail, {
    ...{ where: { id: In(ids) }, order: { id: 'ASC' as const } },
    lock: { mode: 'pessimistic_write' },
  });
}
