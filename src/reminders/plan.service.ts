import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { groupBy } from '../platform/lists/group-by.js';
import { type DatedKey, type DatedThing, DatedThings, keyOf } from './dated-things.js';
import { planNext, planOnce } from './digest-schedule.js';
import { HabitsService } from './habits.service.js';
import { Reminder } from './reminder.entity.js';
import { ReminderRule } from './reminder-rule.entity.js';
import type { Habits, Planned } from './rule.js';
import { ruleOfColumns } from './rules.js';

/** An occurrence of a rule for somebody. */
type Wanted = Planned & { ruleId: string; userId: string };

const STALE = `
  select id, follow_up_id as "followUpId", campaign_id as "campaignId" from reminder_rule where stale
  order by id limit 1000 for update skip locked`;

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

  /** What has gone out stays; what is due and waits to go out stays; the rest becomes what the rules say now. */
  async renew(em: EntityManager, key: DatedKey): Promise<void> {
    const standing = await em.findBy(Reminder, { ...key, ruleId: Not(IsNull()) });
    const wanted = await this.wanted(em, key, standing);
    const isWanted = (one: Reminder) =>
      wanted.some((w) => sameOccurrence(w, one) && (goesAlike(w, one) || one.at <= this.clock.now()));
    const gone = standing.filter((one) => one.state === 'scheduled' && !isWanted(one));
    if (gone.length > 0) await em.delete(Reminder, { id: In(gone.map(({ id }) => id)), state: 'scheduled' });
    const left = standing.filter((one) => !gone.includes(one));
    for (const one of wanted) {
      if (left.some((other) => sameOccurrence(one, other))) continue;
      if (one.at <= this.clock.now()) continue;
      await em
        .createQueryBuilder()
        .insert()
        .into(Reminder)
        .values({ ...key, ...one })
        .orIgnore()
        .execute();
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
    for (const [, [rule]] of groupBy(weekly, (one) => one.followUpId ?? one.campaignId)) {
      await this.renew(em, keyOf(rule!));
    }
  }

  /** Of what moved because something else did; as the system, for those too that whoever moved it may not see. */
  async renewStale(em: EntityManager): Promise<void> {
    const rows: { id: string; followUpId: string | null; campaignId: string | null }[] = await em.query(STALE);
    for (const [, [row]] of groupBy(rows, ({ followUpId, campaignId }) => followUpId ?? campaignId)) {
      await this.renew(em, keyOf(row!));
    }
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await em.update(ReminderRule, { id: In(ids) }, { stale: false });
  }

  private async wanted(em: EntityManager, key: DatedKey, standing: Reminder[]): Promise<Wanted[]> {
    const thing = await this.things.read(em, key);
    if (!thing || thing.over) return [];
    const rules = await em.findBy(ReminderRule, key);
    const people = rules.flatMap(({ userId }) => userId ?? thing.ownerId ?? []);
    const habits = await this.habits.of(em, people);
    return rules.flatMap((rule) => {
      const userId = rule.userId ?? thing.ownerId;
      const own = userId ? habits.get(userId) : undefined;
      const next =
        own &&
        this.next(
          rule,
          thing,
          own,
          standing.filter((one) => one.ruleId === rule.id && one.userId === userId),
        );
      return next ? [{ ...next, ruleId: rule.id, userId: userId! }] : [];
    });
  }

  private next(columns: ReminderRule, thing: DatedThing, habits: Habits, own: Reminder[]): Planned | null {
    const rule = ruleOfColumns(columns);
    const now = this.clock.now();
    if (rule.kind === 'offset') return thing.dueDay ? planOnce(rule, thing.dueDay, habits, now) : null;
    const waiting = own.find(({ state, at }) => state === 'scheduled' && at <= now);
    if (waiting) return { forDay: waiting.forDay!, at: waiting.at, inDigest: waiting.inDigest };
    const over = own.filter(({ state }) => state !== 'scheduled').map(({ forDay }) => forDay!);
    return planNext(rule, now, habits, over);
  }
}

function goesAlike(one: Wanted, other: Reminder): boolean {
  return one.at.getTime() === other.at.getTime() && one.inDigest === other.inDigest;
}

function sameOccurrence(one: Wanted, other: Reminder): boolean {
  return one.ruleId === other.ruleId && one.userId === other.userId && one.forDay === other.forDay;
}
