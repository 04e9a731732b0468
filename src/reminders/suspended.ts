import { type EntityManager, In, LessThanOrEqual } from 'typeorm';
import type { NoLonger } from '../platform/mail/composers.js';
import type { DatedKey } from './dated-things.js';
import { mayLeave, type Wanted } from './occurrences.js';
import { Reminder, type ReminderState } from './reminder.entity.js';
import { callOff, type Unsent, writeAnew } from './unsent.js';

/** What passed untold, as it is made up for. */
type Late = Pick<Reminder, 'ruleId' | 'userId' | 'forDay'>;

const A_DAY = 86_400_000;
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
  await standAgain(em, told, now);
  await letGo(em, toCome, 'scheduled');
  await letGo(em, missed, 'cancelled');
  const ofRules = missed.filter(({ ruleId }) => ruleId !== null);
  if (ofRules.length > 0) await em.delete(Reminder, { id: In(idsOf(ofRules)) });
  return missed;
}

/**
 * It was given away, or moved, as its mail was leaving, and is wanted again. What was told stays told, and is tried again should that
 * fail.
 * @returns what was not told after all. It stands there no more, so that it is planned anew
 */
export async function recall(em: EntityManager, all: Reminder[], wanted: Wanted[], now: Date): Promise<Reminder[]> {
  const again = all.filter(
    (one) => one.state === 'cancelled' && one.mailId && !one.claimedAt && mayLeave(one, wanted, now),
  );
  if (again.length === 0) return [];
  const ids = await toldOf(em, again);
  const untold = again.filter(({ id }) => !ids.has(id));
  const told = again.filter(({ id }) => ids.has(id));
  await standAgain(em, told, now);
  if (untold.length > 0) await em.delete(Reminder, { id: In(idsOf(untold)) });
  return untold;
}

/** Of what passed meanwhile, one comes at once to each person whom no other reminder is to reach within a day. */
export async function makeUpFor(
  em: EntityManager,
  key: DatedKey,
  missed: Reminder[],
  wanted: Wanted[],
  now: Date,
): Promise<void> {
  for (const one of [...lateByRules(missed, wanted, now), ...named(missed)]) {
    if (await comesAnyway(em, key, one, now)) continue;
    const values = { ...key, ...one, at: now };
    await em.createQueryBuilder().insert().into(Reminder).values(values).orIgnore().execute();
  }
}

/** They are for whoever the rules are for now. Of a weekly one it is the day that passed, as the rule itself goes by the next. */
function lateByRules(missed: Reminder[], wanted: Wanted[], now: Date): Late[] {
  return wanted.flatMap(({ rule, userId, forDay, at }) => {
    const ofRule = missed.filter(({ ruleId }) => ruleId === rule.id);
    if (rule.kind === 'weekly') return ofRule.map((one) => ({ ruleId: rule.id, userId, forDay: one.forDay }));
    return ofRule.length > 0 && at <= now ? [{ ruleId: rule.id, userId, forDay }] : [];
  });
}

function named(missed: Reminder[]): Late[] {
  return missed.flatMap(({ ruleId, userId }) => (ruleId === null ? { ruleId, userId, forDay: null } : []));
}

/** Within a day; and no rule reminds whoever has put it off. */
function comesAnyway(em: EntityManager, key: DatedKey, { ruleId, userId }: Late, now: Date): Promise<boolean> {
  const scheduled = { ...key, userId, state: 'scheduled' } as const;
  const soon = { ...scheduled, at: LessThanOrEqual(new Date(now.getTime() + A_DAY)) };
  return em.existsBy(Reminder, ruleId === null ? soon : [soon, { ...scheduled, isSnooze: true }]);
}

/** Ids of those whose mail left, or is leaving. */
export async function toldOf(em: EntityManager, reminders: Reminder[]): Promise<Set<string>> {
  const rows: { id: string }[] = await em.query(TOLD, [idsOf(reminders)]);
  return new Set(rows.map(({ id }) => id));
}

/** Whoever is just writing of them that they were called off writes anew. */
async function standAgain(em: EntityManager, told: Reminder[], claimedAt: Date): Promise<void> {
  if (told.length === 0) return;
  for (const mailId of new Set(told.map((one) => one.mailId!))) await writeAnew(em, mailId);
  await em.update(Reminder, { id: In(idsOf(told)) }, { state: 'claimed', isSuspended: false, claimedAt });
}

async function letGo(em: EntityManager, reminders: Reminder[], state: ReminderState): Promise<void> {
  if (reminders.length === 0) return;
  await em.update(Reminder, { id: In(idsOf(reminders)) }, { state, isSuspended: false });
}

function idsOf(reminders: Reminder[]): string[] {
  return reminders.map(({ id }) => id);
}
