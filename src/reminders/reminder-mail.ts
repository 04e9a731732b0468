import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { contentRule } from '../installation/mail-content.js';
import { Config } from '../platform/config/config.js';
import { type Found, Sweep } from '../platform/jobs/sweep.js';
import { Composers, type Content } from '../platform/mail/composers.js';
import type { MailContent } from '../platform/mail/letter.js';
import { type NewMail, Outbox } from '../platform/mail/outbox.js';
import type { OutgoingMail } from '../platform/mail/outgoing-mail.entity.js';
import { wordsOf } from '../platform/mail/words.js';
import { User } from '../users/user.entity.js';
import { actionsFromMail, BLANK } from './action-links.js';
import { obstaclesOf } from './claimed.js';
import { type DatedKey, type DatedThing, DatedThings, keyOf } from './dated-things.js';
import { takeDue } from './due-reminders.js';
import { ReminderPlan } from './plan.service.js';
import { writeReminder } from './reminder.email.js';
import { Reminder } from './reminder.entity.js';
import { REMINDER_MESSAGES } from './reminder.messages.js';

const t = wordsOf(REMINDER_MESSAGES);

const AT_A_TIME = 500;
const CLAIM = `
  update reminder r set state = 'claimed', claimed_at = $1, mail_id = c.mail
  from unnest($2::uuid[], $3::uuid[]) as c (id, mail) where r.id = c.id`;

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
    this.composers.addForMany('reminder', (em, mails) => this.compose(em, mails));
  }

  /** The reminders are claimed and their mails written in one transaction: never two mails, never none. */
  private async claim(em: EntityManager, now: Date): Promise<Found> {
    await this.plan.renewStale(em);
    const due = await takeDue(em, 'not r.in_digest and r.at <= $1', [now], AT_A_TIME);
    const reminders = await em.find(Reminder, {
      where: { id: In(due.flat()) },
      // those of one person after each other: they are taken in hand together
      order: { userId: 'ASC', at: 'ASC', id: 'ASC' },
    });
    const mails = await this.mailsFor(em, reminders);
    const jobs = await this.outbox.enqueueAll(em, mails);
    const mailOf = new Map(jobs.map(({ data }, place) => [mails[place]!.originId, data.mail]));
    await em.query(CLAIM, [now, [...mailOf.keys()], [...mailOf.values()]]);
    const over = reminders.filter(({ id }) => !mailOf.has(id)).map(({ id }) => id);
    if (over.length > 0) await em.update(Reminder, { id: In(over) }, { state: 'cancelled' });
    await this.plan.renewWeekly(em, reminders);
    return { jobs, more: due.some(({ length }) => length === AT_A_TIME) };
  }

  /** Of those that are to be reminded still. */
  private async mailsFor(em: EntityManager, reminders: Reminder[]): Promise<NewMail[]> {
    const people = await em.findBy(User, { id: In(reminders.map(({ userId }) => userId)) });
    const recipients = new Map(people.map((person) => [person.id, person]));
    const things = await this.things.readAll(em, reminders.map(keyOf));
    const maySay = await contentRule(em);
    const mails: NewMail[] = [];
    for (const [place, reminder] of reminders.entries()) {
      const key = keyOf(reminder);
      const thing = things[place]!;
      const { id, email: address, name, disabledAt } = recipients.get(reminder.userId)!;
      if (disabledAt || thing.over) continue;
      mails.push({
        ...{ mailClass: 'staff', kind: 'reminder', ...this.things.scopeOf(key), originId: reminder.id },
        recipient: { id, address, name },
        content: this.write(key, thing, name, maySay(thing)),
      });
    }
    return mails;
  }

  private async compose(em: EntityManager, mails: OutgoingMail[]): Promise<Content[]> {
    const found = await em.findBy(Reminder, { id: In(mails.map(({ originId }) => originId)) });
    const reminders = new Map(found.map((reminder) => [reminder.id, reminder]));
    const things = await this.things.readAll(em, found.map(keyOf));
    const thingOf = new Map(found.map(({ id }, place) => [id, things[place]!]));
    const people = await em.findBy(User, { id: In(found.map(({ userId }) => userId)) });
    const nameOf = new Map(people.map(({ id, name }) => [id, name]));
    const mayCarryWords = await contentRule(em);
    const { isAboutToMove, isAnothers } = await obstaclesOf(em, found);
    return mails.map(({ originId, recipientId }) => {
      const reminder = reminders.get(originId!);
      const thing = thingOf.get(originId!);
      if (!reminder || !thing) return { cancel: t('isNoLonger') };
      if (reminder.state === 'cancelled') return { cancel: t('isCalledOff') };
      if (!thing.over && isAboutToMove(reminder)) return null;
      if (reminder.userId !== recipientId || isAnothers(reminder, thing)) return { cancel: t('isGivenAway') };
      return thing.over ?? this.write(keyOf(reminder), thing, nameOf.get(reminder.userId)!, mayCarryWords(thing));
    });
  }

  private write(key: DatedKey, thing: DatedThing, name: string, mayCarryWords: boolean): MailContent {
    const reminding = { thing, name, baseUrl: this.config.baseUrl, mayCarryWords };
    if (actionsFromMail(thing).length === 0) return writeReminder({ ...reminding, token: null });
    const write = ([token = BLANK]: string[]) => writeReminder({ ...reminding, token });
    return { ...write([]), actions: { about: [this.things.scopeOf(key)], write } };
  }
}
