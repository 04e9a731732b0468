import { type EntityManager, In } from 'typeorm';
import { Contact } from '../contacts/contact.entity.js';
import { Posting } from '../contacts/posting.entity.js';
import { Crowd } from './crowd.js';
import { contactFingerprint } from './fingerprints.js';
import { foldEmail, foldText } from './fold.js';
import { isAt, newReach, placeOf } from './match-missions.js';
import type { ContactPiece, MissionPiece } from './plan.js';
import type { AskedQuestion } from './plan-questions.js';
import type { PageContact, StatePage } from './state-page/reading.js';

export interface MatchedContacts {
  contacts: ContactPiece[];
  questions: AskedQuestion[];
}

/** What the page's people are beside the contacts: known by e-mail address, else by name among those posted by the state. */
export async function matchContacts(
  em: EntityManager,
  { state, contacts }: StatePage,
  missions: MissionPiece[],
  known: Map<string, string>,
): Promise<MatchedContacts> {
  const candidates = state === null ? [] : await candidatesFor(em, state, contacts);
  const questions: AskedQuestion[] = [];
  const pieces: ContactPiece[] = [];
  const standing = new Crowd(candidates);
  const earlier = new Crowd<ContactPiece>();
  for (const contact of contacts) {
    const fingerprint = contactFingerprint(state, contact);
    const place = placeOf(contact, missions);
    const mission = missions.find((one) => isAt(one, place))!;
    const fresh = { ...contact, fingerprint, missionRef: mission.ref, reason: null };
    const knownId = known.get(fingerprint);
    const twin = earlier.find(contact);
    const candidate = standing.find(contact);
    if (knownId !== undefined) pieces.push({ ...fresh, action: 'same', existingId: knownId });
    else if (twin) pieces.push({ ...fresh, action: 'same', existingId: twin.existingId, twinOf: twin.ref });
    else if (!candidate) pieces.push({ ...fresh, action: 'create', existingId: null });
    else {
      const posting = candidate.postings.find(({ missionId }) => missionId === mission.existingId);
      if (posting) questions.push(...rankQuestion(contact, posting));
      const { emails, phones } = newReach(candidate, contact);
      const gains = emails.length + phones.length > 0 || !posting;
      pieces.push({ ...fresh, action: gains ? 'change' : 'same', existingId: candidate.id });
    }
    earlier.add(pieces.at(-1)!);
  }
  return { contacts: pieces, questions };
}

interface Candidate extends Contact {
  /** Those not ended. */
  postings: Posting[];
}

async function candidatesFor(em: EntityManager, state: string, contacts: PageContact[]): Promise<Candidate[]> {
  const emails = contacts.flatMap((contact) => contact.emails.map(foldEmail));
  const rows: { id: string }[] = await em.query(
    `select c.id from contact c where c.deleted_at is null and (
       exists (select from unnest(c.emails) email where lower(trim(email)) = any($2))
       or exists (select from posting p join mission m on m.id = p.mission_id where p.contact_id = c.id and m.state_id = $1))`,
    [state, emails],
  );
  const ids = rows.map(({ id }) => id);
  const found = await em.find(Contact, { where: { id: In(ids) }, order: { createdAt: 'ASC', id: 'ASC' } });
  const postings = await em.findBy(Posting, { contactId: In(ids) });
  return found.map((contact) => ({
    ...contact,
    postings: postings.filter(({ contactId, toDate }) => contactId === contact.id && toDate === null),
  }));
}

function rankQuestion({ ref, name, rank }: PageContact, posting: Posting): AskedQuestion[] {
  if (rank === null || posting.rank === null || foldText(rank) === foldText(posting.rank)) return [];
  const detail = `The page gives ${name} another rank than the posting has.`;
  return [{ code: 'contact.rank', ref, choices: [posting.rank, rank], detail, text: rank }];
}
