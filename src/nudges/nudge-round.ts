import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { mayCarryWords } from '../installation/mail-content.js';
import { type DigestItem, type DigestSource, DigestSources } from '../reminders/digest-sources.js';
import { HabitsService } from '../reminders/habits.service.js';
import { nudgeItem } from './nudge.email.js';
import { Nudge } from './nudge.entity.js';
import { nudgeViews } from './nudge.views.js';
import { isReasonOf, type Reason } from './reason.js';
import { ReasonsService } from './reasons.service.js';

/** A reason that has ended and arises again opens its nudge anew; so does silence that goes on long after it was put aside. */
const FOUND = `
  insert into nudge (user_id, kind, priority_state_id, engagement_id, posting_id, since)
  values ($1, $2, $3, $4, $5, $6)
  on conflict (user_id, coalesce(priority_state_id, engagement_id, posting_id), since) do update
  set state = 'open', dismissed_at = null, snoozed_until = null, mail_id = null
  where nudge.state = 'settled'
    or nudge.state = 'dismissed' and nudge.dismissed_at + make_interval(months => $7::int) <= $8`;

const UNSAID = `
  update nudge set mail_id = $2
  where user_id = $1 and state = 'open' and mail_id is null and kind = any($3) and (snoozed_until is null or snoozed_until <= $4)
  returning id`;

/** Once every working morning: what is new is written down, what has ended is settled, and the day's mail speaks of it. */
@Injectable()
export class NudgeRound implements DigestSource, OnModuleInit {
  readonly heading = 'Worth a look';

  constructor(
    private readonly sources: DigestSources,
    private readonly reasons: ReasonsService,
    private readonly habits: HabitsService,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async find(em: EntityManager, userId: string, now: Date): Promise<void> {
    const reasons = await this.reasons.of(em, userId);
    const open = await em.findBy(Nudge, { userId, state: 'open' });
    const ended = open.filter((nudge) => !reasons.some((reason) => isReasonOf(nudge, reason)));
    if (ended.length > 0) await em.update(Nudge, { id: In(ended.map(({ id }) => id)) }, { state: 'settled' });
    for (const reason of reasons) await write(em, userId, reason, now);
  }

  async claim(em: EntityManager, userId: string, mailId: string, now: Date): Promise<number> {
    const kinds = await this.habits.nudgesByMail(em, userId);
    const [, count]: [unknown, number] = await em.query(UNSAID, [userId, mailId, kinds, now]);
    return count;
  }

  async items(em: EntityManager, userId: string, mailId: string, baseUrl: string): Promise<DigestItem[]> {
    const reasons = await this.reasons.of(em, userId);
    const nudges = await em.findBy(Nudge, { userId, mailId, state: 'open' });
    const standing = reasons.flatMap((reason) => nudges.find((nudge) => isReasonOf(nudge, reason)) ?? []);
    const views = await nudgeViews(em, standing);
    const items: DigestItem[] = [];
    for (const view of views) items.push(nudgeItem(view, baseUrl, await mayCarryWords(em, view)));
    return items;
  }
}

async function write(em: EntityManager, userId: string, reason: Reason, now: Date): Promise<void> {
  const { kind, subject, since, months } = reason;
  const about = (of: Reason['kind']) => (kind === of ? subject : null);
  const subjects = [about('no-contact'), about('write-up'), about('old-posting')];
  await em.query(FOUND, [userId, kind, ...subjects, since, months, now]);
}
