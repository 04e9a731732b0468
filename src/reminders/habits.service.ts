import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { User } from '../users/user.entity.js';
import { NUDGE_KINDS, type NudgeKind } from './nudge-kinds.js';
import { ReminderHabit } from './reminder-habit.entity.js';
import type { Habits, Rule } from './rule.js';

const WEEK = [1, 2, 3, 4, 5];

/** When people like to be reminded, and of what by default. */
@Injectable()
export class HabitsService {
  /** By person. */
  async of(em: EntityManager, userIds: string[]): Promise<Map<string, Habits>> {
    const users = await em.find(User, { where: { id: In(userIds) }, select: { id: true, timeZone: true } });
    const set = await em.findBy(ReminderHabit, { id: In(userIds) });
    return new Map(
      users.map(({ id, timeZone }) => [
        id,
        habitsOf(
          timeZone,
          set.find((one) => one.id === id),
        ),
      ]),
    );
  }

  /** The rules of somebody's follow-up for which nobody says otherwise. */
  async defaultRules(em: EntityManager, userId: string): Promise<Rule[]> {
    return (await em.findOneBy(ReminderHabit, { id: userId }))?.rules ?? [];
  }

  /** Which nudges come to somebody by mail. */
  async nudgesByMail(em: EntityManager, userId: string): Promise<NudgeKind[]> {
    return (await em.findOneBy(ReminderHabit, { id: userId }))?.nudgesByMail ?? [...NUDGE_KINDS];
  }
}

function habitsOf(timeZone: string, set: ReminderHabit | undefined): Habits {
  const { workingDays = WEEK, quietFrom = null, quietTo = null, digestTime: digest = null } = set ?? {};
  return { timeZone, workingDays, quiet: quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null, digest };
}
