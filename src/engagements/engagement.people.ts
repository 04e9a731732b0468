import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { Contact } from '../contacts/contact.entity.js';
import { Posting } from '../contacts/posting.entity.js';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import type { OurPersonDto, TheirPersonDto } from './engagement-parts.dto.js';
import { EngagementPerson } from './engagement-person.entity.js';
import { replaceRows } from './replace-rows.js';

/** Their people; a contact without a posting gets the one held that day. */
export async function setPeople(
  em: EntityManager,
  engagementId: string,
  people: TheirPersonDto[],
  date: string | null,
): Promise<void> {
  const chosen = await em.findBy(Posting, { id: In(people.flatMap(({ posting }) => posting ?? [])) });
  const contactOf = ({ contact, posting }: TheirPersonDto) =>
    contact ?? chosen.find(({ id }) => id === posting)?.contactId ?? null;
  const contactIds = people.flatMap((person) => contactOf(person) ?? []);
  const contacts = await em.find(Contact, { where: { id: In(contactIds) }, withDeleted: true });
  const postings = await em.findBy(Posting, { contactId: In(contactIds) });
  const rows = people.map((person, placeInOrder) => {
    const contactId = contactOf(person);
    const held = postings.filter((posting) => posting.contactId === contactId);
    const posting = held.find(({ id }) => id === person.posting) ?? postingThen(held, date);
    const usualName = contacts.find(({ id }) => id === contactId)?.name;
    return {
      contactId,
      postingId: posting?.id ?? null,
      name: unlessUsual(person.name, usualName),
      rank: unlessUsual(person.rank, posting?.rank),
      placeInOrder,
    };
  });
  await replaceRows(em, EngagementPerson, { engagementId, side: 'theirs' }, rows, ['postingId', 'placeInOrder']);
}

export async function setOurs(em: EntityManager, engagementId: string, ours: OurPersonDto[]): Promise<void> {
  const rows = ours.map(({ user = null, organisation = null, name = null }, placeInOrder) => ({
    userId: user,
    organisationId: organisation,
    name,
    placeInOrder,
  }));
  await replaceRows(em, EngagementPerson, { engagementId, side: 'ours' }, rows);
}

/** When the date is put right, so are the postings that were not held on it. */
export async function followDate(em: EntityManager, engagementId: string, date: string | null): Promise<void> {
  const people = await em.findBy(EngagementPerson, { engagementId, side: 'theirs', contactId: Not(IsNull()) });
  const postings = await em.findBy(Posting, { contactId: In(people.map(({ contactId }) => contactId!)) });
  for (const { id, contactId, postingId } of people) {
    const held = postings.filter((posting) => posting.contactId === contactId);
    const then = postingThen(held, date);
    const fits = held.some((posting) => posting.id === postingId && postingThen([posting], date));
    if (then && !fits) await em.update(EngagementPerson, id, { postingId: then.id });
  }
}

/** The posting held on a date: on its first day, else on any day that it can mean; the one begun last where they overlap. */
export function postingThen(postings: Posting[], date: string | null): Posting | undefined {
  if (date === null) return undefined;
  const { earliest, latest } = parsePartialDate(date);
  const lastBegun = [...postings].sort((a, b) => b.fromDay.localeCompare(a.fromDay));
  const within = (first: string, last: string) =>
    lastBegun.find(({ fromDay, toDay }) => fromDay <= last && toDay >= first);
  return within(earliest, earliest) ?? within(earliest, latest);
}

/** What only repeats how somebody is called anyway is not kept apart. */
function unlessUsual(written: string | null | undefined, usual: string | null | undefined): string | null {
  return written === undefined || written === usual ? null : written;
}
