import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { EntityManager } from 'typeorm';
import { FollowUpsList } from '../follow-ups/follow-ups.list.js';
import { Clock } from '../platform/clock/clock.js';
import { dayIn } from '../reminders/day-in.js';
import { timeZoneOf } from '../users/time-zone-of.js';
import { nextMeetings } from './next-meetings.js';
import { recentChanges } from './recent-changes.js';
import type { TodayView } from './today.dto.js';

const DAYS_AHEAD = 14;
const MOST_FOLLOW_UPS = 100;

const COUNTS = `
  select (select count(*)::int from follow_up where status = 'to-review' and deleted_at is null) as "toReview",
    (select count(*)::int from engagement where deleted_at is null) as engagements,
    (select count(distinct s.state_id)::int from engagement_state s join engagement e on e.id = s.engagement_id
      where e.deleted_at is null and s.role in ('met', 'acted')) as states,
    exists (select from import where kind = 'demo' and status = 'applied' and deleted_at is null) as "demoLoaded"`;

@Injectable()
export class TodayService {
  constructor(
    private readonly followUps: FollowUpsList,
    private readonly clock: Clock,
  ) {}

  async find(em: EntityManager, actor: string): Promise<TodayView> {
    const [counts] = await em.query(COUNTS);
    const followUpsDue = await this.followUps.dueBy(em, actor, await this.lastDay(em, actor), MOST_FOLLOW_UPS);
    const meetings = await nextMeetings(em, actor, this.clock.now());
    return {
      nextMeetings: meetings,
      followUpsDue,
      recent: await recentChanges(em),
      ...counts,
      empty: counts.engagements === 0,
    };
  }

  /** Counted from the day that it is where the person is. */
  private async lastDay(em: EntityManager, actor: string): Promise<string> {
    const today = dayIn(await timeZoneOf(em, actor), this.clock.now());
    return Temporal.PlainDate.from(today).add({ days: DAYS_AHEAD }).toString();
  }
}
