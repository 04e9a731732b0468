import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Config } from '../platform/config/config.js';
import type { Job } from '../platform/jobs/job-data.js';
import { Sweep } from '../platform/jobs/sweep.js';
import { Composers, type NoLonger } from '../platform/mail/composers.js';
import type { MailContent } from '../platform/mail/letter.js';
import { Outbox } from '../platform/mail/outbox.js';
import { readReminder, whyNotAnyMore, writeReminder } from './reminder.email.js';
import { Reminder } from './reminder.entity.js';

const AT_A_TIME = 200;
const DUE = `select id from reminder where state = 'scheduled' and at <= $1 order by at, id limit $2 for update skip locked`;

/** Turns reminders that are due into mail, one each, and writes that mail. */
@Injectable()
export class ReminderMail implements OnModuleInit {
  constructor(
    private readonly sweep: Sweep,
    private readonly composers: Composers,
    private readonly outbox: Outbox,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.sweep.add('reminders that are due', (em, now) => this.claim(em, now));
    this.composers.add('reminder', (em, mail) => this.compose(em, mail.originId!));
  }

  /** The reminder is claimed and its mail written in one transaction: never two mails, never none. */
  private async claim(em: EntityManager, now: Date): Promise<Job[]> {
    const due: { id: string }[] = await em.query(DUE, [now, AT_A_TIME]);
    const jobs: Job[] = [];
    for (const { id } of due) {
      const job = await this.enqueue(em, id);
      await em.update(Reminder, id, job ? { state: 'claimed', claimedAt: now } : { state: 'cancelled' });
      if (job) jobs.push(job);
    }
    return jobs;
  }

  private async enqueue(em: EntityManager, id: string): Promise<Job | null> {
    const reminder = (await readReminder(em, id))!;
    if (reminder.disabledAt || whyNotAnyMore(reminder)) return null;
    return this.outbox.enqueue(em, {
      ...{ mailClass: 'staff', kind: 'reminder', scope: 'follow_up', scopeId: reminder.followUpId, originId: id },
      recipient: reminder.recipient,
      content: writeReminder(reminder, this.config.baseUrl),
    });
  }

  private async compose(em: EntityManager, id: string): Promise<MailContent | NoLonger> {
    const reminder = (await readReminder(em, id))!;
    return whyNotAnyMore(reminder) ?? writeReminder(reminder, this.config.baseUrl);
  }
}
