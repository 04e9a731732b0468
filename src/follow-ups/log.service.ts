import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../auth/signed-in.js';
import type { EngagementView } from '../engagements/engagement-view.dto.js';
import { EngagementsService } from '../engagements/engagements.service.js';
import { OWN_ROLES } from '../engagements/kinds.js';
import { FollowUpsService } from './follow-ups.service.js';
import type { LogEngagementDto } from './log.dto.js';

/** Logs an engagement together with what we promised in it: all of it or nothing. */
@Injectable()
export class LogService {
  constructor(
    private readonly engagements: EngagementsService,
    private readonly followUps: FollowUpsService,
  ) {}

  /** @throws Problem 422 that points at what cannot be */
  async log(em: EntityManager, actor: SignedIn, { followUps = [], ...dto }: LogEngagementDto): Promise<EngagementView> {
    const engagement = await this.engagements.create(em, actor, dto);
    const state = onlyState(await this.engagements.find(em, engagement));
    for (const [index, followUp] of followUps.entries()) {
      await this.followUps.create(em, actor.id, { ...followUp, engagement, state }, `/followUps/${index}`);
    }
    return this.engagements.find(em, engagement);
  }
}

/** The one state it was with; null for several. A third state that an ask is about does not count. */
function onlyState({ states }: EngagementView): string | null {
  const own = new Set(states.filter(({ role }) => OWN_ROLES.some((one) => one === role)).map(({ state }) => state.id));
  return own.size === 1 ? [...own][0]! : null;
}
