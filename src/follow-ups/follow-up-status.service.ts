import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../platform/clock/clock.js';
import { edit } from '../platform/database/edit.js';
import { Problem } from '../platform/http/problem.js';
import { findRecord, putAway } from '../platform/visibility/records.js';
import { ReminderPlan } from '../reminders/plan.service.js';
import type { SnoozeDto } from '../reminders/reminders.dto.js';
import { RemindersService } from '../reminders/reminders.service.js';
import { RulesService } from '../reminders/rules.service.js';
import { audienceOf } from './follow-up.audience.js';
import { FollowUp } from './follow-up.entity.js';
import { nextDue } from './follow-up.repeat.js';

/** What becomes of a follow-up. Every step is refused with Problem 404 or 412. */
@Injectable()
export class FollowUpStatus {
  constructor(
    private readonly reminders: RemindersService,
    private readonly rules: RulesService,
    private readonly plan: ReminderPlan,
    private readonly clock: Clock,
  ) {}

  /** It is done; what comes again stands there anew. */
  async done(em: EntityManager, id: string, version: number): Promise<void> {
    const followUp = await findRecord(em, FollowUp, id);
    await edit(em, FollowUp, id, version, { status: 'done', doneAt: followUp.doneAt ?? this.clock.now() });
    await this.plan.renew(em, { followUpId: id });
    if (followUp.status === 'open') await this.repeat(em, followUp);
  }

  /** Nothing will be done about it. */
  async drop(em: EntityManager, id: string, version: number): Promise<void> {
    await findRecord(em, FollowUp, id);
    await edit(em, FollowUp, id, version, { status: 'dropped', doneAt: null });
    await this.plan.renew(em, { followUpId: id });
  }

  /** Reminds the actor of it once more, later; what would have come until then is called off. @throws Problem 409, 422 */
  async snooze(em: EntityManager, id: string, version: number, { until }: SnoozeDto, actor: string): Promise<void> {
    const { status } = await findRecord(em, FollowUp, id);
    if (status !== 'open') throw Problem.conflict('not-open', 'It is not open, so there is nothing to be reminded of.');
    await edit(em, FollowUp, id, version, {});
    await this.reminders.snooze(em, { followUpId: id }, actor, new Date(until));
  }

  /** Opens it again, or takes up an old promise; what was nobody's becomes the actor's. What came of its being done goes with that. */
  async reopen(em: EntityManager, id: string, version: number, actor: string): Promise<void> {
    const { ownerId } = await findRecord(em, FollowUp, id);
    await edit(em, FollowUp, id, version, { status: 'open', doneAt: null, ownerId: ownerId ?? actor });
    const ids = [id, ...(await this.putAwayNext(em, id))];
    await this.plan.renewAll(
      em,
      ids.map((followUpId) => ({ followUpId })),
    );
  }

  /** Unless somebody has touched it: then it stays, and no other is made. @returns its id, if it goes */
  private async putAwayNext(em: EntityManager, repeatsId: string): Promise<string[]> {
    const untouched = { repeatsId, status: 'open', version: 1 } as const;
    const next = await em.findOne(FollowUp, { where: untouched, lock: { mode: 'pessimistic_write' } });
    if (!next) return [];
    await putAway(em, FollowUp, next.id, next.version);
    return [next.id];
  }

  /** Once, however often it is opened again and done again; what was put away does not count. */
  private async repeat(em: EntityManager, before: FollowUp): Promise<void> {
    const { id: repeatsId, due, repeatCount, repeatUnit } = before;
    if (!repeatCount || !repeatUnit || !due) return;
    const { title, note, ownerId, engagementId, campaignId, eventId, stateId } = before;
    const same = { title, note, ownerId, engagementId, campaignId, eventId, stateId, ...audienceOf(before) };
    const next = nextDue(due, repeatCount, repeatUnit, this.clock.now().toISOString().slice(0, 10));
    const values = { ...same, repeatCount, repeatUnit, repeatsId, due: next };
    // it may stand there out of the actor's sight
    const { raw } = await em.createQueryBuilder().insert().into(FollowUp).values(values).orIgnore().execute();
    if (raw.length > 0) await this.rules.copy(em, { followUpId: repeatsId }, { followUpId: raw[0].id });
  }
}
