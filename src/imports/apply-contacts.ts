import type { ContactView } from '../contacts/contacts.dto.js';
import type { ContactsService } from '../contacts/contacts.service.js';
import type { PostingDto } from '../contacts/postings.dto.js';
import type { Application } from './application.js';
import { newReach } from './match-missions.js';
import type { ContactPiece } from './plan.js';
import { line } from './storable.js';

/** @param missions mission ids by the refs of their pieces */
export async function applyContacts(
  to: Application,
  contacts: ContactsService,
  missions: Map<string, string>,
): Promise<void> {
  const ids = new Map<string, string>();
  for (const piece of to.plan.contacts) {
    const { ref, action, fingerprint, twinOf } = piece;
    if (action === 'left-out' || action === 'refuse') continue;
    const post = postOf(to, piece, missions.get(piece.missionRef));
    if (action === 'create') {
      const { id, version } = await contacts.create(to.em, {
        ...personOf(piece),
        emails: piece.emails,
        phones: piece.phones,
        postings: post ? [post] : [],
      });
      to.items.push({ ref, record: 'contact', recordId: id, action, fingerprint, recordVersion: version });
      ids.set(ref, id);
      continue;
    }
    const existingId = piece.existingId ?? ids.get(twinOf ?? '');
    // somebody who stands twice on the page, and was left out in the first place
    if (existingId === undefined) continue;
    ids.set(ref, existingId);
    const before = await contacts.find(to.em, existingId);
    const gains = action === 'change' || twinOf !== undefined;
    const after = gains ? await change(to, contacts, before, piece, post) : before;
    const versions = { recordVersion: after.version, versionBefore: before.version };
    to.items.push({ ref, record: 'contact', recordId: before.id, action, fingerprint, ...versions });
  }
}

function personOf({ name, familyName, honorific }: ContactPiece) {
  return { name: line(name, 300)!, familyName: line(familyName, 200), honorific: line(honorific, 100) };
}

/** An office that is not itself where somebody is posted is part of what they are there. */
function postOf({ plan }: Application, piece: ContactPiece, mission: string | undefined): PostingDto | null {
  if (mission === undefined) return null;
  const { rank, portfolio, office, missionRef } = piece;
  const isOffice = plan.missions.some(({ ref, name }) => ref === missionRef && name === office);
  const title = isOffice ? null : line(office, 300);
  return { mission, rank: line(rank, 200), portfolio: line(portfolio, 300), title };
}

async function change(
  { em, actor }: Application,
  contacts: ContactsService,
  before: ContactView,
  piece: ContactPiece,
  post: PostingDto | null,
): Promise<ContactView> {
  let now = before;
  const { emails, phones } = newReach(before, piece);
  if (emails.length + phones.length > 0) {
    const patch = { emails: [...before.emails, ...emails], phones: [...before.phones, ...phones] };
    now = await contacts.patch(em, now.id, now.version, patch, actor.id);
  }
  const held = now.postings.find(({ mission, to }) => mission?.id === post?.mission && to === null);
  if (post && !held) now = await contacts.addPosting(em, now.id, now.version, post);
  if (held && piece.decidedRank !== undefined) {
    now = await contacts.patchPosting(em, now.id, now.version, held.id, { rank: line(piece.decidedRank, 200) });
  }
  return now;
}
