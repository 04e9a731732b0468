import { randomUUID } from 'node:crypto';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, QueryFailedError } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Config } from '../platform/config/config.js';
import { Database } from '../platform/database/database.js';
import { Jobs } from '../platform/jobs/jobs.js';
import type { DeliveryJob } from '../platform/mail/delivery-job.js';
import { Outbox } from '../platform/mail/outbox.js';
import { User } from '../users/user.entity.js';
import { DailyRounds } from './daily-rounds.service.js';
import { DatedThings, keyOf } from './dated-things.js';
import { blankDigest } from './digest.email.js';
import { Digest } from './digest.entity.js';
import { DigestSources } from './digest-sources.js';
import { takeDue } from './due-reminders.js';
import { ReminderPlan } from './plan.service.js';
import { Reminder } from './reminder.entity.js';

/** Somebody's round, as this person: looks for what is new, gathers what is due, and has one mail written of it, if of anything. */
@Injectable()
export class DigestRounds implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly rounds: DailyRounds,
    private readonly sources: DigestSources,
    private readonly things: DatedThings,
    private readonly plan: ReminderPlan,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('daily-round', ({ person }) => this.lookAfter(person));
  }

  private async lookAfter(person: string): Promise<void> {
    try {
      const job = await this.database.asActor(person, (em) => this.round(em, person));
      if (job) await this.jobs.add(job);
    } catch (error) {
      // whoever was disabled meanwhile: the sweep sees to what waits
      if (!(error instanceof QueryFailedError && error.driverError.code === '28000')) throw error;
    }
  }

  /** What is gathered is claimed, and its mail written, in one transaction: never in two mails, never in none. */
  private async round(em: EntityManager, userId: string): Promise<DeliveryJob | null> {
    const now = this.clock.now();
    const at = await this.rounds.take(em, userId, now);
    if (!at) return null;
    const mailId = randomUUID();
    let held = await this.gather(em, userId, mailId, now);
    for (const source of this.sources.all) {
      await source.find(em, userId, now);
      held += await source.claim(em, userId, mailId, now);
    }
    return held > 0 ? this.enqueue(em, userId, mailId, at) : null;
  }

  /** @returns how many reminders stand in it */
  private async gather(em: EntityManager, userId: string, mailId: string, now: Date): Promise<number> {
    const due = await takeDue(em, 'r.in_digest and r.user_id = $1 and r.at <= $2', [userId, now]);
    const reminders = await em.findBy(Reminder, { id: In(due.flat()) });
    const things = await this.things.readAll(em, reminders.map(keyOf));
    const idsWhere = (isOver: boolean) =>
      reminders.filter((_, place) => Boolean(things[place]?.over) === isOver).map(({ id }) => id);
    const held = idsWhere(false);
    await em.update(Reminder, { id: In(idsWhere(true)) }, { state: 'cancelled' });
    await em.update(Reminder, { id: In(held) }, { state: 'claimed', claimedAt: now, mailId });
    await this.plan.renewWeekly(em, reminders);
    return held.length;
  }

  private async enqueue(em: EntityManager, userId: string, mailId: string, at: Date): Promise<DeliveryJob> {
    const { identifiers } = await em.insert(Digest, { userId, at });
    const digestId: string = identifiers[0]!.id;
    const { id, email: address, name } = await em.findOneByOrFail(User, { id: userId });
    return this.outbox.enqueue(em, {
      ...{ id: mailId, mailClass: 'staff', kind: 'digest', scope: 'digest', scopeId: digestId, originId: digestId },
      recipient: { id, address, name },
      content: blankDigest(name, this.config.baseUrl),
    });
  }
}
