import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { mayCarryWords } from '../installation/mail-content.js';
import { Config } from '../platform/config/config.js';
import type { Job } from '../platform/jobs/job-data.js';
import { Sweep } from '../platform/jobs/sweep.js';
import { Composers, type NoLonger } from '../platform/mail/composers.js';
import type { DeliveryJob } from '../platform/mail/delivery-job.js';
import type { MailContent } from '../platform/mail/letter.js';
import { Outbox } from '../platform/mail/outbox.js';
import { wordsOf } from '../platform/mail/words.js';
import { User } from '../users/user.entity.js';
import { type DatedKey, type DatedThing, DatedThings, keyOf } from './dated-things.js';
import { ReminderPlan } from './plan.service.js';
import { writeReminder } from './reminder.email.js';
import { Reminder } from './reminder.entity.js';
import { REMINDER_MESSAGES } from './reminder.messages.js';

const t = wordsOf(REMINDER_MESSAGES);

/** Where the token stands in what the Outbox shows. */
const BLANK = 'known-to-the-recipient-alone';

const AT_A_TIME = 200;
const DUE = `select id from reminder where state = 'scheduled' and not in_digest and at <= $1 order by at, id limit $2 for update skip locked`;

/** Turns reminders that are due into mail, one each, and writes that mail. */
@Injectable()
export class ReminderMail implements OnModuleInit {
  constructor(
    private readonly sweep: Sweep,
    private readonly composers: Composers,
    private readonly outbox: Outbox,
    private readonly things: DatedThings,
    private readonly plan: ReminderPlan,
    private readonly config: Config,
  ) {}

  onModuleInit(): void {
    this.sweep.add('reminders that are due', (em, now) => this.claim(em, now));
    this.composers.add('reminder', (em, mail) => this.compose(em, mail.originId!));
  }

  /** The reminder is claimed and its mail written in one transaction: never two mails, never none. */
  private async claim(em: EntityManager, now: Date): Promise<Job[]> {
    await this.plan.renewStale(em);
    const due: { id: string }[] = await em.query(DUE, [now, AT_A_TIME]);
    const jobs: Job[] = [];
    for (const { id } of due) {
      const reminder = await em.findOneByOrFail(Reminder, { id });
      const job = await this.enqueue(em, reminder);
      await em.update(
        Reminder,
        id,
        job ? { state: 'claimed', claimedAt: now, mailId: job.data.mail } : { state: 'cancelled' },
      );
      if (job) jobs.push(job);
      if (reminder.ruleId) await this.plan.renew(em, keyOf(reminder));
    }
    return jobs;
  }

  private async enqueue(em: EntityManager, reminder: Reminder): Promise<DeliveryJob | null> {
    const key = keyOf(reminder);
    const recipient = await em.findOneByOrFail(User, { id: reminder.userId });
    const thing = (await this.things.read(em, key))!;
    if (recipient.disabledAt || thing.over) return null;
    const { id, email: address, name } = recipient;
    return this.outbox.enqueue(em, {
      ...{ mailClass: 'staff', kind: 'reminder', ...this.things.scopeOf(key), originId: reminder.id },
      recipient: { id, address, name },
      content: await this.write(em, key, thing, name),
    });
  }

  private async compose(em: EntityManager, id: string): Promise<MailContent | NoLonger> {
    const reminder = await em.findOneBy(Reminder, { id });
    const thing = reminder && (await this.things.read(em, keyOf(reminder)));
    if (!reminder || !thing) return { cancel: t('isNoLonger') };
    const recipient = await em.findOneByOrFail(User, { id: reminder.userId });
    return thing.over ?? this.write(em, keyOf(reminder), thing, recipient.name);
  }

  /** Of what is confidential nothing is done from a mail, which may be read by others than its reader. */
  private async write(em: EntityManager, key: DatedKey, thing: DatedThing, name: string): Promise<MailContent> {
    const reminding = { thing, name, baseUrl: this.config.baseUrl, mayCarryWords: await mayCarryWords(em, thing) };
    if (!thing.takesActions || thing.isConfidential) return writeReminder({ ...reminding, token: null });
    const write = ([token = BLANK]: string[]) => writeReminder({ ...reminding, token });
    return { ...write([]), actions: { about: [this.things.scopeOf(key)], write } };
  }
}
