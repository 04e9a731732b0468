import type { EntityManager } from 'typeorm';
import { Engagement } from '../engagements/engagement.entity.js';
import type { FollowUp } from './follow-up.entity.js';

/** Who may read a follow-up. */
type Audience = Pick<FollowUp, 'visibility' | 'named'>;

/** That of an engagement, its author included; without those whom it names for its rule of attribution alone. */
export function audienceOf({ visibility, named, authorId }: Engagement): Audience {
  const readers = authorId ? [...named, `u:${authorId}`] : named;
  const counting = { restricted: /^[ut]:/, partners: /^p:/, internal: /^$/, public: /^$/ }[visibility];
  return { visibility, named: [...new Set(readers.filter((name) => counting.test(name)))].sort() };
}

/** What hung on a restricted engagement stays as confidential when it is taken off it. */
export async function audienceToKeep(
  em: EntityManager,
  { engagementId, visibility }: FollowUp,
  next: string | null | undefined,
) {
  if (next === undefined || !engagementId || next === engagementId || visibility === 'restricted') return {};
  const left = await em.findOneOrFail(Engagement, { where: { id: engagementId }, withDeleted: true });
  return left.visibility === 'restricted' ? audienceOf(left) : {};
}
