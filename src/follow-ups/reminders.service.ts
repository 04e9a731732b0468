import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { OutgoingMail } from '../platform/mail/outgoing-mail.entity.js';
import { userRefs } from '../users/user-ref.js';
import type { FollowUp } from './follow-up.entity.js';
import type { ReminderView } from './follow-up-view.dto.js';
import type { ReminderDto } from './follow-ups.dto.js';
import { Reminder } from './reminder.entity.js';

/** The reminders of a follow-up. Whoever changes them has raised the follow-up's version, and thereby locked it. */
@Injectable()
export class RemindersService {
  constructor(private readonly clock: Clock) {}

  /** Adds reminders; without a user of their own they are for the owner. */
  async add(em: EntityManager, { id, ownerId }: Owned, reminders: ReminderDto[]): Promise<void> {
    for (const { at, user } of reminders) {
      await em.insert(Reminder, { followUpId: id, userId: user ?? ownerId, at: new Date(at) });
    }
  }

  /** Those still to come become these; what has gone out or was called off stays. */
  async replace(em: EntityManager, followUp: Owned, reminders: ReminderDto[]): Promise<void> {
    const standing = await em.findBy(Reminder, { followUpId: followUp.id, state: 'scheduled' });
    const keyOf = (user: string, at: Date) => `${user} ${at.getTime()}`;
    const wanted = new Map(reminders.map((r) => [keyOf(r.user ?? followUp.ownerId, new Date(r.at)), r]));
    for (const { id, userId, at } of standing) {
      if (!wanted.delete(keyOf(userId, at))) await em.delete(Reminder, id);
    }
    await this.add(em, followUp, [...wanted.values()]);
  }

  /** Those still to come go to the new owner instead of the old. */
  async handOver(em: EntityManager, followUpId: string, from: string, to: string): Promise<void> {
    await em.update(Reminder, { followUpId, userId: from, state: 'scheduled' }, { userId: to });
  }

  /** Calls off those still to come. */
  async cancel(em: EntityManager, followUpId: string): Promise<void> {
    await em.update(Reminder, { followUpId, state: 'scheduled' }, { state: 'cancelled' });
  }

  /** Takes back that they were called off, for those whose time is still to come. */
  async resume(em: EntityManager, followUpId: string): Promise<void> {
    await em.update(
      Reminder,
      { followUpId, state: 'cancelled', at: MoreThan(this.clock.now()) },
      { state: 'scheduled' },
    );
  }

  /** Of several follow-ups, by follow-up; three queries in all. */
  async views(em: EntityManager, followUpIds: string[]): Promise<Map<string, ReminderView[]>> {
    const found = await em.find(Reminder, {
      where: { followUpId: In(followUpIds) },
      order: { at: 'ASC', id: 'ASC' },
    });
    const users = await userRefs(
      em,
      found.map(({ userId }) => userId),
    );
    const claimed = found.filter(({ state }) => state === 'claimed').map(({ id }) => id);
    const mails = claimed.length ? await em.findBy(OutgoingMail, { originId: In(claimed) }) : [];
    const views = new Map<string, ReminderView[]>(followUpIds.map((id) => [id, []]));
    for (const { id, followUpId, userId, at, state } of found) {
      const mail = mails.find(({ originId }) => originId === id);
      views.get(followUpId)!.push({
        id,
        at: at.toISOString(),
        user: users.get(userId)!,
        state,
        mail: mail ? { id: mail.id, state: mail.state, sentAt: mail.sentAt?.toISOString() ?? null } : null,
      });
    }
    return views;
  }
}

/** A follow-up of which somebody is in charge. */
type Owned = Pick<FollowUp, 'id'> & { ownerId: string };
