import { type EntityManager, In } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { Campaign } from './campaign.entity.js';

/** A campaign as other records mention it. */
export class CampaignRef {
  id: string;
  name: string;
  /** The instrument's word: `ssd`. */
  instrumentId: string;
}

/** The visible ones among these, by id, those put away included. */
export async function campaignRefs(em: EntityManager, ids: string[]): Promise<Map<string, CampaignRef>> {
  if (ids.length === 0) return new Map();
  const found = await em.find(Campaign, {
    where: { id: In([...new Set(ids)]) },
    select: { id: true, name: true, instrumentId: true },
    withDeleted: true,
  });
  return new Map(found.map(({ id, name, instrumentId }) => [id, { id, name, instrumentId }]));
}

/** @throws Problem 422 at the pointer when the actor knows of no such campaign */
export async function requireCampaign(em: EntityManager, id: string, pointer: string): Promise<Campaign> {
  const campaign = await em.findOneBy(Campaign, { id });
  if (campaign) return campaign;
  throw Problem.invalid([{ pointer, code: 'unknown', detail: 'There is no campaign with this id.' }]);
}
