import { type EntityManager, In } from 'typeorm';
import type { NoLonger } from '../platform/mail/composers.js';
import type { DatedKey } from './dated-things.js';
import { Reminder, type ReminderState } from './reminder.entity.js';
import { callOff, type Unsent } from './unsent.js';

const TOLD = 'select id from told_by_mail($1)';

/** What they remind of is over: nothing of it comes, what waits for the mail server included, until that is opened again. */
export async function suspend(em: EntityManager, key: DatedKey, unsent: Unsent[], why: NoLonger): Promise<void> {
  await callOff(em, unsent, why);
  const ids = unsent.map(({ reminder }) => reminder.id);
  if (ids.length > 0) await em.update(Reminder, { id: In(ids) }, { isSuspended: true });
  await em.update(Reminder, { ...key, state: 'scheduled' }, { state: 'cancelled', isSuspended: true });
}

/**
 * It is open again. What is still to come comes; what was told, as its mail was leaving already, stays told.
 * @returns what passed meanwhile untold. What follows from a rule of that stands there no more, so that it is planned anew
 */
export async function resume(em: EntityManager, key: DatedKey, now: Date): Promise<Reminder[]> {
  const suspended = await em.findBy(Reminder, { ...key, isSuspended: true });
  if (suspended.length === 0) return [];
  const ids = await toldOf(em, suspended);
  const told = suspended.filter(({ id }) => ids.has(id));
  const untold = suspended.filter(({ id }) => !ids.has(id));
  const toCome = untold.filter(({ at }) => at > now);
  const missed = untold.filter(({ at }) => at <= now);
  await letGo(em, told, 'claimed');
  await letGo(em, toCome, 'scheduled');
  await letGo(em, missed, 'cancelled');
  const ofRules = missed.filter(({ ruleId }) => ruleId !== null);
  if (ofRules.length > 0) await em.delete(Reminder, { id: In(ofRules.map(({ id }) => id)) });
  return missed;
}

/** Of the moments that somebody named and that passed meanwhile, one comes at once to each person to whom no other reminder comes. */
export async function makeUpFor(em: EntityManager, key: DatedKey, missed: Reminder[], now: Date): Promise<void> {
  const named = missed.filter(({ ruleId }) => ruleId === null);
  for (const userId of new Set(named.map((one) => one.userId))) {
    if (await em.existsBy(Reminder, { ...key, userId, state: 'scheduled' })) continue;
    await em.insert(Reminder, { ...key, userId, at: now });
  }
}

async function toldOf(em: EntityManager, reminders: Reminder[]): Promise<Set<string>> {
  const rows: { id: string }[] = await em.query(TOLD, [reminders.map(({ id }) => id)]);
  return new Set(rows.map(({ id }) => id));
}

async function letGo(em: EntityManager, reminders: Reminder[], state: ReminderState): Promise<void> {
  if (reminders.length === 0) return;
  await em.update(Reminder, { id: In(reminders.map(({ id }) => id)) }, { state, isSuspended: false });
}
