import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { groupBy } from '../platform/lists/group-by.js';
import { type DatedKey, type DatedThing, DatedThings, keyOf } from './dated-things.js';
import { dayIn } from './day-in.js';
import { planNext, planOn, planOnce } from './digest-schedule.js';
import { HabitsService } from './habits.service.js';
import { mayLeave, type Own, ownOf, sameOccurrence, type Wanted, wasForAnother, wasForSame } from './occurrences.js';
import { Reminder } from './reminder.entity.js';
import { ReminderRule } from './reminder-rule.entity.js';
import type { Habits, Planned } from './rule.js';
import { ruleOfColumns } from './rules.js';
import { makeUpFor, recall, resume, suspend } from './suspended.js';
import { takeBack, type Unsent, unsentOf } from './unsent.js';

const STALE = `
  select r.id, r.follow_up_id as "followUpId" from reminder_rule r join follow_up f on f.id = r.follow_up_id where r.stale
  order by r.id limit 1000 for no key update skip locked`;

/**
 * Keeps the reminders that follow from rules in step with what they follow from. Whoever changes a due day, an owner, a status,
 * a rule or a habit has it planned anew in the same transaction, in which the record is locked.
 */
@Injectable()
export class ReminderPlan {
  constructor(
    private readonly things: DatedThings,
    private readonly habits: HabitsService,
    private readonly clock: Clock,
  ) {}

  /**
   * What has gone out stays; the rest becomes what the rules say now, what waits for the mail server included. Where it turns out by
   * that that a reminder should have come already, it comes at once, to whoever it is for now: early is wrong, and never is worse.
   * Of what is over nothing comes, and what was to come waits until that is opened again.
   */
  renew(em: EntityManager, key: DatedKey): Promise<void> {
    return this.renewAll(em, [key]);
  }

  /** The same for several records. */
  async renewAll(em: EntityManager, keys: DatedKey[]): Promise<void> {
    if (keys.length === 0) return;
    const unsent = await unsentOf(em, keys);
    for (const key of keys) {
      const [[column, id]] = Object.entries(key) as [[keyof Reminder, string]];
      await this.bringInStep(
        em,
        key,
        unsent.filter(({ reminder }) => reminder[column] === id),
      );
    }
  }

  /** After some went out: of those that follow from a weekly rule, the next one; also where a snooze had called it off. */
  async renewWeekly(em: EntityManager, gone: Reminder[]): Promise<void> {
    if (gone.length === 0) return;
    const named = gone.filter(({ ruleId }) => ruleId === null);
    const weekly = await em.findBy(ReminderRule, [
      { kind: 'weekly', id: In(gone.flatMap(({ ruleId }) => ruleId ?? [])) },
      { kind: 'weekly', followUpId: In(named.flatMap(({ followUpId }) => followUpId ?? [])) },
      { kind: 'weekly', campaignId: In(named.flatMap(({ campaignId }) => campaignId ?? [])) },
    ]);
    // nothing but what went out has changed: what waits stays as it is
    for (const [, [rule]] of groupBy(weekly, (one) => one.followUpId ?? one.campaignId)) {
      await this.bringInStep(em, keyOf(rule!), []);
    }
  }

  /** Of what moved because something else did; as the system, for those too that whoever moved it may not see. */
  async renewStale(em: EntityManager): Promise<void> {
    const rows: { id: string; followUpId: string }[] = await em.query(STALE);
    await this.renewAll(
      em,
      [...new Set(rows.map(({ followUpId }) => followUpId))].map((followUpId) => ({ followUpId })),
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await em.update(ReminderRule, { id: In(ids) }, { stale: false });
  }

  /** @param unsent those that may have to be called off */
  private async bringInStep(em: EntityManager, key: DatedKey, unsent: Unsent[]): Promise<void> {
    const thing = await this.things.read(em, key);
    if (!thing) return;
    if (thing.over) return suspend(em, key, unsent, thing.over);
    const missed = await resume(em, key, this.clock.now());
    const all = await em.findBy(Reminder, key);
    const waiting = unsent.filter(({ reminder }) => reminder.ruleId !== null);
    const wanted = await this.wanted(em, key, thing, { all, waiting });
    const untold = await recall(em, all, wanted, this.clock.now());
    const standing = all.filter((one) => one.ruleId !== null && !untold.includes(one));
    const gone = standing.filter((one) => one.state === 'scheduled' && !wanted.some((w) => sameOccurrence(w, one)));
    if (gone.length > 0) await em.delete(Reminder, { id: In(gone.map(({ id }) => id)), state: 'scheduled' });
    const calledOff = waiting.filter(({ reminder }) => !mayLeave(reminder, wanted, this.clock.now()));
    const [given, moved] = partition(calledOff, ({ reminder }) => wanted.some((one) => wasForAnother(one, reminder)));
    await takeBack(em, given, 'isGivenAway');
    await takeBack(em, moved, 'isMoved');
    await this.place(em, key, wanted, standing, [...gone, ...calledOff.map(({ reminder }) => reminder)]);
    await makeUpFor(em, key, [...missed, ...untold], wanted, this.clock.now());
  }

  /** @param gone what stood there for somebody else, or for another day */
  private async place(
    em: EntityManager,
    key: DatedKey,
    wanted: Wanted[],
    standing: Reminder[],
    gone: Reminder[],
  ): Promise<void> {
    const late: Wanted[] = [];
    for (const one of wanted) {
      const same = standing.find((other) => sameOccurrence(one, other));
      if (same) await this.move(em, same, one);
      else if (one.at > this.clock.now() || gone.some((other) => wasForAnother(one, other)))
        await this.add(em, key, one);
      else if (gone.some((other) => wasForSame(one, other))) late.push(one);
    }
    for (const one of late) {
      const { userId } = one;
      if (!(await em.existsBy(Reminder, { ...key, userId, state: 'scheduled' }))) await this.add(em, key, one);
    }
  }

  private async wanted(
    em: EntityManager,
    key: DatedKey,
    thing: DatedThing,
    { all, waiting }: { all: Reminder[]; waiting: Unsent[] },
  ): Promise<Wanted[]> {
    const rules = await em.findBy(ReminderRule, key);
    const people = rules.flatMap(({ userId }) => userId ?? thing.ownerId ?? []);
    const habits = await this.habits.of(em, people);
    return rules.flatMap((rule) => {
      const userId = rule.userId ?? thing.ownerId;
      const own = userId ? habits.get(userId) : undefined;
      if (!userId || !own) return [];
      const next = this.next(rule, thing, own, ownOf(all, waiting, rule, userId));
      return next ? [{ ...next, rule, userId }] : [];
    });
  }

  private next(columns: ReminderRule, thing: DatedThing, habits: Habits, own: Own): Planned | null {
    const rule = ruleOfColumns(columns);
    const now = this.clock.now();
    const { snoozedUntil } = own;
    if (rule.kind === 'offset') {
      const once = thing.dueDay ? planOnce(rule, thing.dueDay, habits, now, own.open) : null;
      return once && snoozedUntil && once.at < snoozedUntil ? null : once;
    }
    const today = dayIn(habits.timeZone, now);
    const waiting = own.open.find(({ at, forDay }) => at <= now || forDay! <= today);
    if (waiting) return planOn(rule, waiting.forDay!, habits, now);
    return planNext(rule, snoozedUntil && snoozedUntil > now ? snoozedUntil : now, habits, own.over);
  }

  /** One that waits to go out goes as it is. */
  private async move(em: EntityManager, { id, state, at }: Reminder, to: Wanted): Promise<void> {
    if (state !== 'scheduled' || at <= this.clock.now()) return;
    await em.update(Reminder, { id, state }, { at: this.notBeforeNow(to.at), inDigest: to.inDigest });
  }

  private async add(em: EntityManager, key: DatedKey, { rule, ...one }: Wanted): Promise<void> {
    const values = { ...key, ...one, ruleId: rule.id, at: this.notBeforeNow(one.at) };
    await em.createQueryBuilder().insert().into(Reminder).values(values).orIgnore().execute();
  }

  private notBeforeNow(at: Date): Date {
    const now = this.clock.now();
    return at > now ? at : now;
  }
}

function partition<T>(all: T[], isOfFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isOfFirst), all.filter((one) => !isOfFirst(one))];
}
