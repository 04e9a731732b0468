import { type EntityManager, In } from 'typeorm';
import { contactRefs } from '../contacts/contact-ref.js';
import { Posting } from '../contacts/posting.entity.js';
import { missionRefs } from '../missions/mission-ref.js';
import { organisationRefs } from '../organisations/organisation-ref.js';
import { userRefs } from '../users/user-ref.js';
import { ByEngagement } from './by-engagement.js';
import { EngagementPerson } from './engagement-person.entity.js';
import type { OurPersonView, PostingThenView, TheirPersonView } from './engagement-view.dto.js';

/** Their people, each with the post held then. */
export async function people(em: EntityManager, ids: string[]): Promise<ByEngagement<TheirPersonView>> {
  const rows = await onSide(em, ids, 'theirs');
  const contacts = await contactRefs(
    em,
    rows.flatMap(({ contactId }) => contactId ?? []),
  );
  const postings = await postingsThen(
    em,
    rows.flatMap(({ postingId }) => postingId ?? []),
  );
  return ByEngagement.of(rows, ({ contactId, postingId, name, rank }) => {
    const contact = (contactId && contacts.get(contactId)) || null;
    const posting = (postingId && postings.get(postingId)) || null;
    return { contact, posting, name: name ?? contact?.name ?? '', rank: rank ?? posting?.rank ?? null };
  });
}

export async function ours(em: EntityManager, ids: string[]): Promise<ByEngagement<OurPersonView>> {
  const rows = await onSide(em, ids, 'ours');
  const users = await userRefs(
    em,
    rows.map(({ userId }) => userId),
  );
  const organisations = await organisationRefs(
    em,
    rows.flatMap(({ organisationId }) => organisationId ?? []),
  );
  return ByEngagement.of(rows, ({ userId, organisationId, name }) => {
    const user = (userId && users.get(userId)) || null;
    const organisation = (organisationId && organisations.get(organisationId)) || null;
    return { user, organisation, name: name ?? user?.name ?? organisation?.name ?? '' };
  });
}

function onSide(em: EntityManager, ids: string[], side: 'ours' | 'theirs'): Promise<EngagementPerson[]> {
  return em.find(EngagementPerson, {
    where: { engagementId: In(ids), side },
    order: { placeInOrder: 'ASC', id: 'ASC' },
  });
}

async function postingsThen(em: EntityManager, ids: string[]): Promise<Map<string, PostingThenView>> {
  if (ids.length === 0) return new Map();
  const postings = await em.findBy(Posting, { id: In(ids) });
  const missions = await missionRefs(
    em,
    postings.flatMap(({ missionId }) => missionId ?? []),
  );
  const organisations = await organisationRefs(
    em,
    postings.flatMap(({ organisationId }) => organisationId ?? []),
  );
  return new Map(
    postings.map(({ id, rank, title, portfolio, missionId, organisationId }) => {
      const mission = missionId ? missions.get(missionId)?.label : undefined;
      const organisation = organisationId ? organisations.get(organisationId)?.name : undefined;
      return [id, { id, rank, title, portfolio, missionLabel: mission ?? organisation ?? null }];
    }),
  );
}
