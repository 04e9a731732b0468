import type { EntityManager } from 'typeorm';
import { Campaign } from '../campaigns/campaign.entity.js';
import { Engagement } from '../engagements/engagement.entity.js';
import type { FollowUp } from './follow-up.entity.js';

/** Who may read a follow-up. */
type Audience = Pick<FollowUp, 'visibility' | 'named'>;

/** That of what a follow-up hangs on or repeats, its author included; without those whom it names for its rule of attribution alone. */
export function audienceOf({ visibility, named, authorId }: Engagement | Campaign | FollowUp): Audience {
  const readers = authorId ? [...named, `u:${authorId}`] : named;
  const counting = { restricted: /^[ut]:/, partners: /^p:/, internal: /^$/, public: /^$/ }[visibility];
  return { visibility, named: [...new Set(readers.filter((name) => counting.test(name)))].sort() };
}

/** What a follow-up hangs on. */
type Origin = Partial<Pick<FollowUp, 'engagementId' | 'campaignId'>>;

/** What hung on something restricted stays as confidential when it is taken off it. */
export async function audienceToKeep(em: EntityManager, before: FollowUp, next: Origin): Promise<Partial<Audience>> {
  if (before.visibility === 'restricted') return {};
  const left = [
    isLeft(before.engagementId, next.engagementId) && (await standing(em, Engagement, before.engagementId!)),
    isLeft(before.campaignId, next.campaignId) && (await standing(em, Campaign, before.campaignId!)),
  ];
  const confidential = left.find((record) => record && record.visibility === 'restricted');
  return confidential ? audienceOf(confidential) : {};
}

function isLeft(before: string | null, next: string | null | undefined): boolean {
  return before !== null && next !== undefined && next !== before;
}

function standing<T extends Engagement | Campaign>(em: EntityManager, entity: new () => T, id: string): Promise<T> {
  return em.findOneOrFail(entity, { where: { id } as never, withDeleted: true });
}
