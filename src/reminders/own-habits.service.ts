import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { edit } from '../platform/database/edit.js';
import { PersonChanges } from '../users/person-changes.js';
import { User } from '../users/user.entity.js';
import { DailyRounds } from './daily-rounds.service.js';
import { keyOf } from './dated-things.js';
import type { ChangeHabitsDto, HabitsView } from './habits.dto.js';
import { HabitsService } from './habits.service.js';
import { ReminderPlan } from './plan.service.js';
import { ReminderHabit } from './reminder-habit.entity.js';
import { ruleOf } from './rules.js';

/** What is open and reminds by the person's habits; locked, as by whoever edits it. What is opened again or restored is planned then. */
const PLANNED_BY = `
  select r.follow_up_id as "followUpId", r.campaign_id as "campaignId"
  from reminder_rule r left join follow_up f on f.id = r.follow_up_id left join campaign c on c.id = r.campaign_id
  where coalesce(r.user_id, f.owner_id, c.owner_id) = $1 and coalesce(f.deleted_at, c.deleted_at) is null
    and (f.status = 'open' or c.status = 'open')
  group by 1, 2 order by 1, 2`;
const LOCK = {
  followUpId: 'select from follow_up where id = $1 for update',
  campaignId: 'select from campaign where id = $1 for update',
};

/** When one likes to be reminded. */
@Injectable()
export class OwnHabitsService implements OnModuleInit {
  constructor(
    private readonly habits: HabitsService,
    private readonly plan: ReminderPlan,
    private readonly people: PersonChanges,
    private readonly rounds: DailyRounds,
  ) {}

  onModuleInit(): void {
    this.people.listen((em, userId) => this.planAnew(em, userId));
  }

  async find(em: EntityManager, userId: string): Promise<HabitsView> {
    const { timeZone, workingDays, quiet, digest } = (await this.habits.of(em, [userId])).get(userId)!;
    const { version } = await em.findOneByOrFail(User, { id: userId });
    const nudgesByMail = await this.habits.nudgesByMail(em, userId);
    const rules = await this.habits.defaultRules(em, userId);
    return { timeZone, workingDays, quiet, rules, digest, nudgesByMail, version };
  }

  /** @throws Problem 412, 422 */
  async change(
    em: EntityManager,
    userId: string,
    version: number,
    { workingDays, quiet, rules, digest: digestTime, nudgesByMail }: ChangeHabitsDto,
  ): Promise<HabitsView> {
    await edit(em, User, userId, version, {});
    const hours = quiet === undefined ? {} : { quietFrom: quiet?.from ?? null, quietTo: quiet?.to ?? null };
    await em.createQueryBuilder().insert().into(ReminderHabit).values({ id: userId }).orIgnore().execute();
    const days = workingDays && [...workingDays].sort((a, b) => a - b);
    const values = { workingDays: days, rules: rules?.map(ruleOf), digestTime, nudgesByMail, ...hours };
    if (Object.values(values).some((value) => value !== undefined)) await em.update(ReminderHabit, userId, values);
    await this.planAnew(em, userId);
    return this.find(em, userId);
  }

  private async planAnew(em: EntityManager, userId: string): Promise<void> {
    const rows: { followUpId: string | null; campaignId: string | null }[] = await em.query(PLANNED_BY, [userId]);
    const keys = rows.map(keyOf);
    for (const key of keys) {
      const [[column, id]] = Object.entries(key) as [[keyof typeof LOCK, string]];
      await em.query(LOCK[column], [id]);
    }
    await this.plan.renewAll(em, keys);
    await this.rounds.renew(em, userId);
  }
}
