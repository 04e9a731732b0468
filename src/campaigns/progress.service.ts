import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { findRecord } from '../platform/visibility/records.js';
import { State } from '../states/state.entity.js';
import { arrivals } from './arrivals.js';
import { Campaign } from './campaign.entity.js';
import type { ArrivedStateView, ProgressView } from './progress.dto.js';
import { byArrival, groupsOf, spanOf, trendOf } from './progress.js';

/** How far a campaign has come, with the list that each number comes from. */
@Injectable()
export class ProgressService {
  /** @throws Problem 404 */
  async of(em: EntityManager, campaignId: string): Promise<ProgressView> {
    const campaign = await findRecord(em, Campaign, campaignId);
    const arrived = await arrivals(em, campaign);
    const all = await em.find(State, {
      where: { unStatus: In(['member', 'observer']) },
      select: { id: true, iso2: true, nameEn: true, regionalGroup: true, unStatus: true },
    });
    const states: ArrivedStateView[] = all
      .filter(({ id }) => arrived.has(id))
      .map(({ id, iso2, nameEn, regionalGroup, unStatus }) => {
        const { date, positionIds } = arrived.get(id)!;
        const state = { id, iso2, name: nameEn };
        const isMember = unStatus === 'member';
        return { state, regionalGroup, isMember, date, ...spanOf(date), positions: positionIds };
      })
      .sort(byArrival);
    return {
      arrived: states.length,
      members: states.filter(({ isMember }) => isMember).length,
      of: all.filter(({ unStatus }) => unStatus === 'member').length,
      goal: campaign.goal,
      states,
      byGroup: groupsOf(all.map(({ id, regionalGroup }) => ({ regionalGroup, arrived: arrived.has(id) }))),
      trend: trendOf(states),
      undated: states.filter(({ date }) => date === null).length,
    };
  }
}
