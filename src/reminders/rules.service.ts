import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import type { DatedKey } from './dated-things.js';
import { HabitsService } from './habits.service.js';
import { ReminderPlan } from './plan.service.js';
import { Reminder } from './reminder.entity.js';
import { ReminderRule } from './reminder-rule.entity.js';
import type { Rule } from './rule.js';
import type { ReminderRuleDto } from './rules.dto.js';
import { columnsOf, ruleOf } from './rules.js';
import { takeBack, unsentOf } from './unsent.js';

/** The rules of something dated. Whoever changes them has raised the record's version, and thereby locked it. */
@Injectable()
export class RulesService {
  constructor(
    private readonly habits: HabitsService,
    private readonly plan: ReminderPlan,
  ) {}

  /**
   * The rules become these, and the reminders follow. One that stays the same remembers what it has sent. What waits for the mail
   * server by a rule that is gone may leave only where nothing comes in its place.
   */
  async replace(em: EntityManager, key: DatedKey, rules: ReminderRuleDto[]): Promise<void> {
    const left = await em.findBy(ReminderRule, key);
    for (const dto of rules) {
      const row = { ...columnsOf(ruleOf(dto)), userId: dto.user ?? null };
      const at = left.findIndex((old) =>
        Object.entries(row).every(([name, value]) => old[name as keyof typeof row] === value),
      );
      if (at >= 0) left.splice(at, 1);
      else await em.insert(ReminderRule, { ...key, ...row });
    }
    const ids = left.map(({ id }) => id);
    const unsent = (await unsentOf(em, [key])).filter(({ reminder }) => ids.includes(reminder.ruleId!));
    await em.delete(Reminder, { ...key, ruleId: In(ids), state: 'scheduled' });
    await em.delete(Reminder, { ...key, ruleId: In(ids), isSuspended: true });
    await em.delete(ReminderRule, { id: In(ids) });
    await this.plan.renew(em, key);
    for (const one of unsent) {
      const isReplaced = await em.existsBy(Reminder, { ...key, userId: one.reminder.userId, state: 'scheduled' });
      if (isReplaced || rules.length === 0) await takeBack(em, [one], 'isNoLonger');
    }
  }

  /** What comes again is reminded of like the one before. */
  async copy(em: EntityManager, from: DatedKey, to: DatedKey): Promise<void> {
    const rules = await em.findBy(ReminderRule, from);
    for (const { id, followUpId, campaignId, stale, ...rule } of rules)
      await em.insert(ReminderRule, { ...rule, ...to });
    await this.plan.renew(em, to);
  }

  /** For something new of which nobody says when to remind: as its owner likes it. */
  async applyDefaults(em: EntityManager, key: DatedKey, ownerId: string): Promise<void> {
    const rules: Rule[] = await this.habits.defaultRules(em, ownerId);
    if (rules.length > 0) await this.replace(em, key, rules);
  }
}
