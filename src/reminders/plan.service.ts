import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { groupBy } from '../platform/lists/group-by.js';
import { type DatedKey, type DatedThing, DatedThings, keyOf } from './dated-things.js';
import { dayIn } from './day-in.js';
import { planNext, planOn, planOnce } from './digest-schedule.js';
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

  /**
   * What has gone out stays; what is due and waits to go out stays; the rest becomes what the rules say now. Where it turns out by
   * that that a reminder should have come already, it comes at once, to whoever it is for now: early is wrong, and never is worse.
   */
  async renew(em: EntityManager, key: DatedKey): Promise<void> {
    const standing = await em.findBy(Reminder, { ...key, ruleId: Not(IsNull()) });
    const wanted = await this.wanted(em, key, standing);
    const scheduled = standing.filter(({ state }) => state === 'scheduled');
    const gone = scheduled.filter((one) => !wanted.some((w) => sameOccurrence(w, one)));
    if (gone.length > 0) await em.delete(Reminder, { id: In(gone.map(({ id }) => id)), state: 'scheduled' });
    for (const one of wanted) {
      const same = standing.find((other) => sameOccurrence(one, other));
      if (same) await this.move(em, same, one);
      else if (one.at > this.clock.now() || gone.some((other) => sameOfAnother(one, other)))
        await this.add(em, key, one);
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
      const ofRule = standing.filter((one) => one.ruleId === rule.id);
      const next = own && this.next(rule, thing, own, ownOf(ofRule, userId!));
      return next ? [{ ...next, ruleId: rule.id, userId: userId! }] : [];
    });
  }

  private next(columns: ReminderRule, thing: DatedThing, habits: Habits, own: Own): Planned | null {
    const rule = ruleOfColumns(columns);
    const now = this.clock.now();
    if (rule.kind === 'offset') return thing.dueDay ? planOnce(rule, thing.dueDay, habits, now) : null;
    const today = dayIn(habits.timeZone, now);
    const waiting = own.open.find(({ at, forDay }) => at <= now || forDay! <= today);
    return waiting ? planOn(rule, waiting.forDay!, habits, now) : planNext(rule, now, habits, own.over);
  }

  /** One that waits to go out goes as it is. */
  private async move(em: EntityManager, { id, state, at }: Reminder, to: Wanted): Promise<void> {
    if (state !== 'scheduled' || at <= this.clock.now()) return;
    await em.update(Reminder, { id, state }, { at: this.notBeforeNow(to.at), inDigest: to.inDigest });
  }

  private async add(em: EntityManager, key: DatedKey, one: Wanted): Promise<void> {
    const values = { ...key, ...one, at: this.notBeforeNow(one.at) };
    await em.createQueryBuilder().insert().into(Reminder).values(values).orIgnore().execute();
  }

  private notBeforeNow(at: Date): Date {
    const now = this.clock.now();
    return at > now ? at : now;
  }
}

/** What stands there of a rule for somebody: what is to go out, also to whoever it was for before; and the days of what is over. */
interface Own {
  open: Reminder[];
  over: string[];
}

function ownOf(ofRule: Reminder[], userId: string): Own {
  const over = ofRule.flatMap((one) => (one.userId === userId && one.state !== 'scheduled' ? one.forDay! : []));
  const open = ofRule.filter(({ state, forDay }) => state === 'scheduled' && !over.includes(forDay!));
  return { open: open.sort((one, other) => one.forDay!.localeCompare(other.forDay!)), over };
}

function sameOccurrence(one: Wanted, other: Reminder): boolean {
  return one.ruleId === other.ruleId && one.userId === other.userId && one.forDay === other.forDay;
}

/** It was to go to somebody else, before it was given away. */
function sameOfAnother(one: Wanted, other: Reminder): boolean {
  return one.ruleId === other.ruleId && one.userId !== other.userId && one.forDay === other.forDay;
}
