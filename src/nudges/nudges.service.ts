import { Injectable } from '@nestjs/common';
import type { EntityManager, QueryDeepPartialEntity } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { edit } from '../platform/database/edit.js';
import { Problem } from '../platform/http/problem.js';
import { writeAnew } from '../reminders/unsent.js';
import { Nudge } from './nudge.entity.js';
import { nudgeViews, statusOf } from './nudge.views.js';
import type { NudgeStatus, NudgeView } from './nudges.dto.js';
import { isReasonOf } from './reason.js';
import { ReasonsService } from './reasons.service.js';

/** One's own nudges. They are found once a morning; what has ended since is not among them. */
@Injectable()
export class NudgesService {
  constructor(
    private readonly reasons: ReasonsService,
    private readonly clock: Clock,
  ) {}

  /** What is most pressing first. */
  async list(em: EntityManager, userId: string, status: NudgeStatus = 'open'): Promise<NudgeView[]> {
    const now = this.clock.now();
    const state = status === 'snoozed' ? 'open' : status;
    const found = await em.find(Nudge, { where: { userId, state }, order: { since: 'DESC', id: 'ASC' } });
    const wanted = found.filter((nudge) => statusOf(nudge, now) === status);
    if (state !== 'open') return nudgeViews(em, wanted, now);
    const reasons = await this.reasons.of(em, userId);
    const standing = reasons.flatMap((reason) => wanted.find((nudge) => isReasonOf(nudge, reason)) ?? []);
    return nudgeViews(em, standing, now);
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<NudgeView> {
    return (await nudgeViews(em, [await requireNudge(em, id)], this.clock.now()))[0]!;
  }

  /** It need not be said again for this reason. @throws Problem 404, 409, 412 */
  dismiss(em: EntityManager, id: string, version: number): Promise<NudgeView> {
    return this.change(em, id, version, { state: 'dismissed', dismissedAt: this.clock.now(), snoozedUntil: null });
  }

  /** It is shown again from then on, and comes by mail again. @throws Problem 404, 409, 412 */
  snooze(em: EntityManager, id: string, version: number, until: Date): Promise<NudgeView> {
    return this.change(em, id, version, { state: 'open', dismissedAt: null, snoozedUntil: until, mailId: null });
  }

  /** As if nothing had been said to it. @throws Problem 404, 409, 412 */
  reopen(em: EntityManager, id: string, version: number): Promise<NudgeView> {
    return this.change(em, id, version, { state: 'open', dismissedAt: null, snoozedUntil: null });
  }

  private async change(
    em: EntityManager,
    id: string,
    version: number,
    patch: QueryDeepPartialEntity<Nudge>,
  ): Promise<NudgeView> {
    const { state, mailId } = await requireNudge(em, id);
    if (state === 'settled') throw Problem.conflict('settled', 'Its reason has ended by itself.');
    await edit(em, Nudge, id, version, patch);
    // the mail that was to tell of it may just be written
    if (mailId) await writeAnew(em, mailId);
    return this.find(em, id);
  }
}

/** @throws Problem 404 also for somebody else's */
async function requireNudge(em: EntityManager, id: string): Promise<Nudge> {
  const nudge = await em.findOneBy(Nudge, { id });
  if (!nudge) throw Problem.notFound();
  return nudge;
}
