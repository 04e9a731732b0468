import { type EntityManager, In } from 'typeorm';
import type { DatedThing } from './dated-things.js';
import type { Reminder } from './reminder.entity.js';
import { ReminderRule } from './reminder-rule.entity.js';

/** What stands against telling of a reminder whose mail is being written. */
export interface Obstacles {
  /** Its day moved and it is not planned anew yet: the next sweep does that, and then it may be called off. */
  isAboutToMove(reminder: Reminder): boolean;
  /** It is for whoever owns what it reminds of, who is another now: tried again long after, it would tell of what is no longer theirs. */
  isAnothers(reminder: Reminder, thing: DatedThing): boolean;
}

export async function obstaclesOf(em: EntityManager, claimed: Reminder[]): Promise<Obstacles> {
  const ids = claimed.flatMap(({ ruleId }) => ruleId ?? []);
  const found = ids.length > 0 ? await em.findBy(ReminderRule, { id: In(ids) }) : [];
  const rules = new Map<string | null, ReminderRule>(found.map((rule) => [rule.id, rule]));
  return {
    isAboutToMove: ({ ruleId }) => rules.get(ruleId)?.stale ?? false,
    isAnothers: ({ ruleId, userId }, { ownerId }) => rules.get(ruleId)?.userId === null && ownerId !== userId,
  };
}
