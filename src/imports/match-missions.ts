import type { EntityManager } from 'typeorm';
import { Mission } from '../missions/mission.entity.js';
import { missionFingerprint } from './fingerprints.js';
import { foldEmail, foldName } from './fold.js';
import type { MissionPiece } from './plan.js';
import type { PageContact, StatePage } from './state-page/reading.js';

type Office = Pick<MissionPiece, 'ref' | 'group' | 'city' | 'name' | 'kind' | 'emails' | 'phones'>;

/** The offices of the page, without what is in the database beside them. */
export function officesOf({ state, missions, contacts }: StatePage): Omit<MissionPiece, 'action' | 'existingId'>[] {
  const offices = missions.map(({ ref, group, city, emails, phones }): Office => {
    return { ...(city === null ? namedOffice(ref, group) : { ref, group, city, ...PERMANENT }), emails, phones };
  });
  for (const contact of contacts) {
    const place = placeOf(contact, offices);
    if (!offices.some((office) => isAt(office, place))) offices.push(namedOffice(`${contact.ref}.office`, place));
  }
  return offices.map((office) => ({
    ...office,
    reason: null,
    fingerprint: missionFingerprint(state, office.city ?? office.group, office),
  }));
}

const PERMANENT = { name: null, kind: 'permanent-mission' } as const;

/** An office that is known by its name, or by the heading on the page. */
function namedOffice(ref: string, group: string): Office {
  const name = group === 'Additional' ? 'Other contacts' : group;
  const kind = /minist/i.test(name) ? 'ministry' : 'other';
  return { ref, group, city: null, name, kind, emails: [], phones: [] };
}

/** Where the page has somebody: the mission of their city, else the office named for them, else the heading. */
export function placeOf({ mission, office }: PageContact, offices: Pick<Office, 'city'>[]): string {
  return offices.some(({ city }) => city === mission) ? mission : (office ?? mission);
}

export const isAt = ({ city, group }: Pick<Office, 'city' | 'group'>, place: string) => (city ?? group) === place;

/** What the page's offices are beside the state's missions: known by kind and city, or by name where they have no city. */
export async function matchMissions(
  em: EntityManager,
  page: StatePage,
  known: Map<string, string>,
): Promise<MissionPiece[]> {
  const missions =
    page.state === null
      ? []
      : await em.find(Mission, { where: { stateId: page.state }, order: { createdAt: 'ASC', id: 'ASC' } });
  const standing = new Map<string, Mission>();
  for (const mission of missions) {
    for (const key of [cityKey(mission), nameKey(mission)]) if (!standing.has(key)) standing.set(key, mission);
  }
  return officesOf(page).map((office): MissionPiece => {
    const knownId = known.get(office.fingerprint);
    if (knownId !== undefined) return { ...office, action: 'same', existingId: knownId };
    const mission = standing.get(office.city === null ? nameKey(office) : cityKey(office));
    if (!mission) return { ...office, action: 'create', existingId: null };
    const { emails, phones } = newReach(mission, office);
    return { ...office, action: emails.length + phones.length > 0 ? 'change' : 'same', existingId: mission.id };
  });
}

interface Reach {
  emails: string[];
  phones: string[];
}

/** The mailboxes and phones that somebody or some office does not have yet. */
export function newReach(has: Reach, given: Reach): Reach {
  const emails = has.emails.map(foldEmail);
  const digits = (phone: string) => phone.replace(/\D/g, '');
  const phones = has.phones.map(digits);
  return {
    emails: given.emails.filter((email) => !emails.includes(foldEmail(email))),
    phones: given.phones.filter((phone) => !phones.includes(digits(phone))),
  };
}

const cityKey = ({ kind, city }: Pick<Office, 'kind' | 'city'>) => `${kind} in ${foldName(city ?? '')}`;
const nameKey = ({ name }: Pick<Office, 'name'>) => `called ${foldName(name ?? '')}`;
