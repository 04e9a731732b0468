import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { FollowUp } from '../follow-ups/follow-up.entity.js';
import { FollowUpStatus } from '../follow-ups/follow-up-status.service.js';
import { FollowUpsService, governing } from '../follow-ups/follow-ups.service.js';
import { type ActedOn, findOptions, type Subject } from './acted-on.js';
import type { ActFromMailDto, MailActionState } from './mail-actions.dto.js';

/** It is done, snoozed, or given to a colleague. */
@Injectable()
export class ActedFollowUp implements ActedOn {
  readonly scope = 'follow_up';
  readonly governing = governing;

  constructor(
    private readonly followUps: FollowUpsService,
    private readonly status: FollowUpStatus,
  ) {}

  pathOf(id: string): string {
    return `/follow-ups/${id}`;
  }

  keyOf(followUpId: string) {
    return { followUpId };
  }

  async read(em: EntityManager, id: string, mode: 'look' | 'lock'): Promise<Subject | null> {
    const found = await em.findOne(FollowUp, findOptions(id, mode));
    return found && { id, version: found.version, ownerId: found.ownerId, ended: endOf(found) };
  }

  async act(em: EntityManager, { id, version }: Subject, body: ActFromMailDto, actor: string): Promise<void> {
    const { action, until, owner } = body;
    if (action === 'done') return this.status.done(em, id, version);
    if (action === 'give') return void (await this.followUps.patch(em, id, version, { owner }, actor));
    return this.status.snooze(em, id, version, { until: until! }, actor);
  }
}

function endOf({ deletedAt, status }: FollowUp): MailActionState | null {
  if (deletedAt) return 'deleted';
  if (status === 'open') return null;
  return status === 'done' ? 'done' : 'dropped';
}
