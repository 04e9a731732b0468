import { Injectable } from '@nestjs/common';
import { type EntityManager, In, QueryFailedError } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Together } from '../jobs/together.js';
import { groupBy } from '../lists/group-by.js';
import { Composers, type NoLonger } from './composers.js';
import { type DeliveryData, mayBeItsTurn } from './delivery-job.js';
import type { MailContent } from './letter.js';
import { MailActions } from './mail-actions.js';
import { OutgoingMail } from './outgoing-mail.entity.js';
import { suppressedAmong } from './suppressions.js';

export const GONE: NoLonger = { cancel: 'Its recipient may no longer see what it is about.' };
const DISABLED: NoLonger = { cancel: 'Its recipient’s account is disabled.' };

/** A mail written anew: what the Outbox keeps of it, and what leaves, which has the recipient's own links. */
export interface Written {
  mail: OutgoingMail;
  kept: MailContent;
  leaving: MailContent;
}

/** Why it is not to leave at all, as it was read in that edition; none: it was not seen. */
export type NotToLeave = NoLonger & { edition?: number };

/** Written; or why it is not to leave, now or at all; null when it is not the job's turn. */
export type Composed = Written | NotToLeave | { suppressed: OutgoingMail } | { doubtful: OutgoingMail } | null;

/** Writes mails right before they leave, as their recipients: by what those may see at that moment. */
@Injectable()
export class Composing {
  private readonly together = new Together((jobs: DeliveryData[]) => this.composeAll(jobs));

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly composers: Composers,
    private readonly actions: MailActions,
  ) {}

  async compose(job: DeliveryData): Promise<Composed> {
    const composed = await this.together.do(job);
    // one that cannot be written must not hold up those that were to be written with it
    return composed instanceof Error ? (await this.composeFor(job.person, [job]))[0]! : composed;
  }

  /** Those for one person in one transaction, in which that person is the actor. */
  private async composeAll(jobs: DeliveryData[]): Promise<(Composed | Error)[]> {
    const results = new Map<DeliveryData, Composed | Error>();
    const compose = async ([person, own]: [string | null, DeliveryData[]]) => {
      const composed = await this.composeFor(person, own).catch((error: Error) => own.map(() => error));
      for (const [place, job] of own.entries()) results.set(job, composed[place]!);
    };
    await Promise.all([...groupBy(jobs, ({ person }) => person)].map(compose));
    return jobs.map((job) => results.get(job)!);
  }

  private async composeFor(person: string | null, jobs: DeliveryData[]): Promise<Composed[]> {
    const write = (em: EntityManager) => this.write(em, jobs);
    try {
      return await (person ? this.database.asActor(person, write) : this.database.asSystem(write));
    } catch (error) {
      if (error instanceof QueryFailedError && error.driverError.code === '28000') return jobs.map(() => DISABLED);
      throw error;
    }
  }

  private async write(em: EntityManager, jobs: DeliveryData[]): Promise<Composed[]> {
    const found = await em.findBy(OutgoingMail, { id: In(jobs.map(({ mail }) => mail)) });
    const mails = new Map(found.map((mail) => [mail.id, mail]));
    const now = this.clock.now();
    const due = jobs.flatMap((job) => {
      const mail = mails.get(job.mail);
      return mail && mayBeItsTurn(mail, job, now) ? mail : [];
    });
    const composed = await this.writeAll(em, due);
    return jobs.map(({ mail }) => (mails.has(mail) ? (composed.get(mail) ?? null) : GONE));
  }

  private async writeAll(em: EntityManager, mails: OutgoingMail[]): Promise<Map<string, Composed>> {
    if (mails.length === 0) return new Map();
    const contents = await this.composers.compose(em, mails);
    const addresses = mails.map(({ toAddress }) => toAddress);
    const suppressed = await suppressedAmong(em, addresses);
    const results = new Map<string, Composed>();
    const kept: { mail: OutgoingMail; content: MailContent }[] = [];
    for (const [place, mail] of mails.entries()) {
      const content = contents[place]!;
      if (content === null) continue;
      if (mail.state === 'sending' && mail.mailClass === 'letter') results.set(mail.id, { doubtful: mail });
      else if ('cancel' in content) results.set(mail.id, { ...content, edition: mail.edition });
      else if (suppressed.has(mail.toAddress)) results.set(mail.id, { suppressed: mail });
      else kept.push({ mail, content });
    }
    const leaving = await this.actions.fill(em, kept);
    for (const [place, { mail, content }] of kept.entries()) {
      results.set(mail.id, { mail, kept: content, leaving: leaving[place]! });
    }
    return results;
  }
}
