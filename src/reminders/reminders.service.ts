import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
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

  /**
   * Those still to come become these, and of those whose mail waits only what is among these may leave. What stays stays as it is,
   * also what was sent.
   * @param givenBy whose it was until now: what waits for this person's sake is for `handOverUnsent`
   */
  async replace(
    em: EntityManager,
    key: DatedKey,
    ownerId: string,
    reminders: ReminderDto[],
    givenBy: string | null = null,
  ): Promise<void> {
    const wanted = new Map(reminders.map((r) => [momentOf(r.user ?? ownerId, new Date(r.at)), r]));
    const isWanted = ({ userId, at }: Reminder) => wanted.has(momentOf(userId, at));
    const unsent = (await unsentOf(em, [key])).filter(({ reminder }) => reminder.ruleId === null);
    const calledOff = unsent.filter(
      ({ reminder, hasFailed }) => !hasFailed && reminder.userId !== givenBy && !isWanted(reminder),
    );
    await takeBack(em, calledOff, 'isNoLonger');
    const standing = await em.findBy(Reminder, [
      { ...key, ruleId: IsNull(), state: In(['scheduled', 'claimed']) },
      { ...key, ruleId: IsNull(), isSuspended: true },
    ]);
    const gone = standing.filter((one) => one.state === 'scheduled' && !isWanted(one));
    if (gone.length > 0) await em.delete(Reminder, { id: In(gone.map(({ id }) => id)) });
    const endsWithIt = standing.filter((one) => one.isSuspended && !isWanted(one));
    if (endsWithIt.length > 0)
      await em.update(Reminder, { id: In(endsWithIt.map(({ id }) => id)) }, { isSuspended: false });
    for (const { userId, at } of standing) wanted.delete(momentOf(userId, at));
    await this.add(em, key, ownerId, [...wanted.values()]);
  }

  /** Those still to come, also of what is over, go to the new owner instead of the old, who may have put off what the new one has not. */
  async handOver(em: EntityManager, key: DatedKey, from: string, to: string): Promise<void> {
    for (const which of [{ state: 'scheduled' as const }, { isSuspended: true }]) {
      await em.update(Reminder, { ...key, ...which, userId: from, ruleId: IsNull() }, { userId: to, isSnooze: false });
    }
  }

  /** Whether it has reminded this person, or is to. */
  remindsOf(em: EntityManager, key: DatedKey, userId: string): Promise<boolean> {
    return em.existsBy(Reminder, { ...key, userId });
  }

  /** Those whose mail waits, or did not arrive, go to the new owner at once. */
  async handOverUnsent(em: EntityManager, key: DatedKey, from: string, to: string): Promise<void> {
    const unsent = await unsentOf(em, [key]);
    const named = unsent.filter(({ reminder }) => reminder.ruleId === null && reminder.userId === from);
    await takeBack(em, named, 'isGivenAway');
    for (const { reminder } of named) {
      const same = { ...key, userId: to, at: reminder.at };
      if (!(await em.existsBy(Reminder, { ...same, ruleId: IsNull(), state: 'scheduled' })))
        await em.insert(Reminder, same);
    }
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
}

/** Whom it reminds, and when. */
function momentOf(userId: string, at: Date): string {
  return `${userId} ${at.getTime()}`;
}

function past(): Problem {
  return Problem.invalid([{ pointer: '/until', code: 'past', detail: 'This moment has passed already.' }]);
}
