import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, LessThan } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { Problem } from '../platform/http/problem.js';
import type { DatedKey } from './dated-things.js';
import { Reminder } from './reminder.entity.js';
import type { ReminderDto } from './reminders.dto.js';
import { toldOf } from './suspended.js';
import { callOff, takeBack, unsentOf } from './unsent.js';

/** Reminders at moments that somebody named. Whoever changes them has raised the record's version, and thereby locked it. */
@Injectable()
export class RemindersService {
  constructor(private readonly clock: Clock) {}

  /** Adds reminders, each moment once; without a user of their own they are for the owner. */
  async add(em: EntityManager, key: DatedKey, ownerId: string, reminders: ReminderDto[]): Promise<void> {
    for (const one of momentsOf(ownerId, reminders).values()) await em.insert(Reminder, { ...key, ...one });
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
    const wanted = momentsOf(ownerId, reminders);
    const isWanted = (one: Reminder) => wanted.has(keyOfMoment(one));
    const unsent = (await unsentOf(em, [key])).filter(({ reminder }) => reminder.ruleId === null);
    const calledOff = unsent.filter(
      ({ reminder, hasFailed }) => !hasFailed && reminder.userId !== givenBy && !isWanted(reminder),
    );
    await takeBack(em, calledOff, 'isNoLonger');
    const standing = await this.standing(em, key);
    const gone = standing.filter((one) => one.state === 'scheduled' && !isWanted(one));
    if (gone.length > 0) await em.delete(Reminder, { id: In(gone.map(({ id }) => id)) });
    const endsWithIt = standing.filter((one) => one.isSuspended && !isWanted(one));
    if (endsWithIt.length > 0)
      await em.update(Reminder, { id: In(endsWithIt.map(({ id }) => id)) }, { isSuspended: false });
    for (const one of standing) wanted.delete(keyOfMoment(one));
    for (const one of wanted.values()) await em.insert(Reminder, { ...key, ...one });
  }

  /**
   * Those still to come, also of what is over, go to the new owner instead of the old, who may have put off what the new one has not.
   * A moment that the new owner has already comes once, and what was told stays with whom it was told.
   */
  async handOver(em: EntityManager, key: DatedKey, from: string, to: string): Promise<void> {
    const standing = await this.standing(em, key);
    const ofFormer = standing.filter(({ userId, state }) => userId === from && state !== 'claimed');
    const told = await toldOf(em, ofFormer);
    const theirs = new Set(standing.filter(({ userId }) => userId === to).map(({ at }) => at.getTime()));
    for (const { id, at } of ofFormer.filter((one) => !told.has(one.id))) {
      if (theirs.has(at.getTime())) await em.delete(Reminder, { id });
      else await em.update(Reminder, { id }, { userId: to, isSnooze: false });
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
      const stands = { ...same, ruleId: IsNull(), state: In(['scheduled', 'claimed']) };
      if (!(await em.existsBy(Reminder, stands))) await em.insert(Reminder, same);
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

  /** What is to come, also of what is over, and what went out. */
  private standing(em: EntityManager, key: DatedKey): Promise<Reminder[]> {
    const named = { ...key, ruleId: IsNull() };
    return em.findBy(Reminder, [
      { ...named, state: In(['scheduled', 'claimed']) },
      { ...named, isSuspended: true },
    ]);
  }
}

/** Whom it reminds, and when. */
type Moment = Pick<Reminder, 'userId' | 'at'>;

function momentsOf(ownerId: string, reminders: ReminderDto[]): Map<string, Moment> {
  const moments = reminders.map(({ at, user }) => ({ userId: user ?? ownerId, at: new Date(at) }));
  return new Map(moments.map((one) => [keyOfMoment(one), one]));
}

function keyOfMoment({ userId, at }: Moment): string {
  return `${userId} ${at.getTime()}`;
}

function past(): Problem {
  return Problem.invalid([{ pointer: '/until', code: 'past', detail: 'This moment has passed already.' }]);
}
