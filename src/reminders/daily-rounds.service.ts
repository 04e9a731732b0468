import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import type { Job } from '../platform/jobs/job-data.js';
import { Sweep } from '../platform/jobs/sweep.js';
import { DailyRound } from './daily-round.entity.js';
import { nextRound } from './digest-schedule.js';
import { HabitsService } from './habits.service.js';

const NEWCOMERS = `
  select u.id from app_user u where u.disabled_at is null and u.role <> 'operator'
    and not exists (select from daily_round r where r.id = u.id) limit 500`;

const AT_A_TIME = 500;
const DUE = `
  select r.id, r.next_at as "nextAt", u.disabled_at is not null as "isGone"
  from daily_round r join app_user u on u.id = r.id where r.next_at <= $1 order by r.next_at, r.id limit ${AT_A_TIME}`;

/** What was planned while a round went by, or was not to be seen in it, goes by itself: nothing waits for a round that is over. */
const LEFT_BEHIND = `
  update reminder set in_digest = false where id in (
    select r.id from reminder r join daily_round d on d.id = r.user_id
    where r.state = 'scheduled' and r.in_digest and r.at <= d.last_at for no key update of r skip locked)`;

const MINE = `select next_at as "nextAt" from daily_round where id = $1 and next_at <= $2 for update skip locked`;

/** What still waits for a round that has not come goes with the next one, or by itself where there will be no digest. */
const WAITING = `
  update reminder set in_digest = $2, at = case when $2 then $3 else at end
  where user_id = $1 and state = 'scheduled' and in_digest and at <= $4`;

interface DueRound {
  id: string;
  nextAt: Date;
  isGone: boolean;
}

/** When each of us is looked after: once every working day, at the hour of the digest. */
@Injectable()
export class DailyRounds implements OnModuleInit {
  constructor(
    private readonly sweep: Sweep,
    private readonly habits: HabitsService,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.sweep.add('daily rounds', (em, now) => this.due(em, now));
  }

  /** One round for whoever takes it first: the moment whose round it is, or null. Locked until the caller's transaction ends. */
  async take(em: EntityManager, userId: string, now: Date): Promise<Date | null> {
    const [round]: ({ nextAt: Date } | undefined)[] = await em.query(MINE, [userId, now]);
    if (!round) return null;
    await em.update(DailyRound, userId, { lastAt: now, nextAt: await this.next(em, userId, now) });
    return round.nextAt;
  }

  /** After a change of somebody's habits. */
  async renew(em: EntityManager, userId: string): Promise<void> {
    const now = this.clock.now();
    const nextAt = await this.next(em, userId, now);
    await em.upsert(DailyRound, { id: userId, nextAt }, ['id']);
    const digest = (await this.habits.of(em, [userId])).get(userId)!.digest;
    await em.query(WAITING, [userId, digest !== null, nextAt, now]);
  }

  private async due(em: EntityManager, now: Date): Promise<Job[]> {
    const newcomers: { id: string }[] = await em.query(NEWCOMERS);
    for (const { id } of newcomers) {
      const nextAt = await this.next(em, id, now);
      await em.createQueryBuilder().insert().into(DailyRound).values({ id, nextAt }).orIgnore().execute();
    }
    const due: DueRound[] = await em.query(DUE, [now]);
    for (const { id } of due.filter(({ isGone }) => isGone)) await this.take(em, id, now);
    await em.query(LEFT_BEHIND);
    return due.filter(({ isGone }) => !isGone).map(roundOf);
  }

  private async next(em: EntityManager, userId: string, now: Date): Promise<Date> {
    return nextRound(now, (await this.habits.of(em, [userId])).get(userId)!);
  }
}

/** The job for a round. Its key names the round: however often it is added, it is done once. */
function roundOf({ id, nextAt }: DueRound): Job {
  return { name: 'daily-round', key: `round-${id}-${nextAt.getTime()}`, data: { person: id } };
}
