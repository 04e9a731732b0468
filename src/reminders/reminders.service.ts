import { Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, LessThan, MoreThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Problem } from '../platform/http/problem.js';
import type { DatedKey } from './dated-things.js';
import { Reminder } from './reminder.entity.js';
import type { ReminderDto } from './reminders.dto.js';
import { callOff, takeBack, unsentOf } from './unsent.js';

/** Reminders at moments that somebody named. Whoever changes them has raised the record's version, and thereby locked it. */
@Injectable()
export class RemindersService {
  constructor(private readonly clock: Clock) {}

  /** Adds reminders; without a user of their own they are for the owner. */
  async add(em: EntityManager, key: DatedKey, ownerId: string, reminders: ReminderDto[]): Promise<void> {
    for (const { at, user } of reminders) {
      await em.insert(Reminder, { ...key, userId: user ?? ownerId, at: new Date(at) });
    }
  }

  /** Those still to come become these; what has gone out or was called off stays. */
  async replace(em: EntityManager, key: DatedKey, ownerId: string, reminders: ReminderDto[]): Promise<void> {
    const standing = await em.findBy(Reminder, { ...key, state: 'scheduled', ruleId: IsNull() });
    const wordOf = (user: string, at: Date) => `${user} ${at.getTime()}`;
    const wanted = new Map(reminders.map((r) => [wordOf(r.user ?? ownerId, new Date(r.at)), r]));
    for (const { id, userId, at } of standing) {
      if (!wanted.delete(wordOf(userId, at))) await em.delete(Reminder, id);
    }
    await this.add(em, key, ownerId, [...wanted.values()]);
  }

  /** Those still to come go to the new owner instead of the old, who may have put off what the new one has not. */
  async handOver(em: EntityManager, key: DatedKey, from: string, to: string): Promise<void> {
    const named = { ...key, userId: from, state: 'scheduled', ruleId: IsNull() } as const;
    await em.update(Reminder, named, { userId: to, isSnooze: false });
  }

  /** Whether it has reminded this person, or is to. */
  remindsOf(em: EntityManager, key: DatedKey, userId: string): Promise<boolean> {
    return em.existsBy(Reminder, { ...key, userId });
  }

  /** Those whose mail waits go to the new owner at once. */
  async handOverUnsent(em: EntityManager, key: DatedKey, from: string, to: string): Promise<void> {
    const unsent = await unsentOf(em, [key]);
    const named = unsent.filter(({ reminder }) => reminder.ruleId === null && reminder.userId === from);
    await takeBack(em, named, 'isGivenAway');
    for (const { reminder } of named) await em.insert(Reminder, { ...key, userId: to, at: reminder.at });
  }

  /**
   * Somebody's reminders until then are called off, those whose mail waits included, and one comes then.
   * @throws Problem 422 for a moment that has passed
   */
  async snooze(em: EntityManager, key: DatedKey, userId: string, until: Date): Promise<void> {
    if (until <= this.clock.now()) throw past();
    const scheduled = { ...key, userId, state: 'scheduled' } as const;
    await em.delete(Reminder, { ...scheduled, isSnooze: true });
    await em.update(Reminder, { ...scheduled, at: LessThan(until) }, { state: 'cancelled' });
    const unsent = await unsentOf(em, [key]);
    await callOff(
      em,
      unsent.filter(({ reminder }) => reminder.userId === userId),
      'isSnoozed',
    );
    await em.insert(Reminder, { ...key, userId, at: until, isSnooze: true });
  }

  /** Calls off those still to come, also those that follow from rules. */
  async cancel(em: EntityManager, key: DatedKey): Promise<void> {
    await em.update(Reminder, { ...key, state: 'scheduled' }, { state: 'cancelled' });
  }

  /** Takes back that they were called off, for those whose time is still to come; not what was called off by a snooze that is. */
  async resume(em: EntityManager, key: DatedKey): Promise<void> {
    const at = MoreThan(this.clock.now());
    await em.update(Reminder, { ...key, state: 'cancelled', at }, { state: 'scheduled' });
    for (const { userId, at: until } of await em.findBy(Reminder, { ...key, state: 'scheduled', isSnooze: true }))
      await em.update(Reminder, { ...key, userId, state: 'scheduled', at: LessThan(until) }, { state: 'cancelled' });
  }
}

function past(): Problem {
  return Problem.invalid([{ pointer: '/until', code: 'past', detail: 'This moment has passed already.' }]);
}
