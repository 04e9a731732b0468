import { type EntityManager, In } from 'typeorm';
import { contactRefs } from '../contacts/contact-ref.js';
import { Posting } from '../contacts/posting.entity.js';
import { missionRefs } from '../missions/mission-ref.js';
import { organisationRefs } from '../organisations/organisation-ref.js';
import { userRefs } from '../users/user-ref.js';
import { ByEngagement } from './by-engagement.js';
import { EngagementPerson } from './engagement-person.entity.js';
import type { OurPersonView, PostingThenView, TheirPersonView } from './engagement-view.dto.js';

/** Who was there, on both sides. */
export interface PeopleThere {
  theirs: ByEngagement<TheirPersonView>;
  ours: ByEngagement<OurPersonView>;
}

export async function peopleThere(em: EntityManager, ids: string[]): Promise<PeopleThere> {
  const rows = await em.find(EngagementPerson, {
    where: { engagementId: In(ids) },
    order: { placeInOrder: 'ASC', id: 'ASC' },
  });
  return {
    theirs: await theirs(
      em,
      rows.filter(({ side }) => side === 'theirs'),
    ),
    ours: await ours(
      em,
      rows.filter(({ side }) => side === 'ours'),
    ),
  };
}

async function theirs(em: EntityManager, rows: EngagementPerson[]): Promise<PeopleThere['theirs']> {
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

async function ours(em: EntityManager, rows: EngagementPerson[]): Promise<PeopleThere['ours']> {
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
