import type { EntityManager } from 'typeorm';
import { LAST_CONTACT, TWO_WAY_KINDS } from '../engagements/two-way.js';
import { missionRefs } from '../missions/mission-ref.js';
import type { Visibility } from '../platform/visibility/protected-record.js';
import type { Nudge } from './nudge.entity.js';
import type { NudgeView } from './nudges.dto.js';

/** What a nudge is about, of what the actor may see. */
export type Subject = Pick<NudgeView, 'priority' | 'engagement' | 'posting' | 'isConfidential'> & {
  stateId: string | null;
};

const NOTHING = { priority: null, engagement: null, posting: null };

const PRIORITIES = `
  select ps.id, ps.state_id as "stateId", c.id as campaign, c.name, c.instrument_id as "instrumentId", c.visibility
  from priority_state ps join campaign c on c.id = ps.campaign_id where ps.id = any($1)`;

const ENGAGEMENTS = `
  select e.id, e.title, e.date, e.kind, e.stage, e.visibility, (
    select s.state_id from engagement_state s where s.engagement_id = e.id order by s.role <> 'met', s.role <> 'acted', s.state_id limit 1) as "stateId"
  from engagement e where e.id = any($1)`;

const POSTINGS = `
  select p.id, p.rank, p.from_date as "from", p.mission_id as mission, m.state_id as "stateId", o.name as organisation, c.id as contact, c.name,
    c.family_name as "familyName", c.version, c.last_verified_on::text as "lastVerifiedOn",
    array_remove(array[c.visibility, m.visibility, o.visibility], null) as visibilities
  from posting p join contact c on c.id = p.contact_id left join mission m on m.id = p.mission_id left join organisation o on o.id = p.organisation_id
  where p.id = any($1)`;

/** By id. */
export async function subjectsOf(em: EntityManager, nudges: Nudge[]): Promise<Map<string, Subject>> {
  const ids = (column: 'priorityStateId' | 'engagementId' | 'postingId') =>
    nudges.flatMap((nudge) => nudge[column] ?? []);
  return new Map([
    ...(await priorities(em, ids('priorityStateId'))),
    ...(await engagements(em, ids('engagementId'))),
    ...(await postings(em, ids('postingId'))),
  ]);
}

type Found = [id: string, subject: Subject][];

interface PriorityRow {
  id: string;
  stateId: string;
  campaign: string;
  name: string;
  instrumentId: string;
  visibility: Visibility;
}

async function priorities(em: EntityManager, ids: string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const rows: PriorityRow[] = await em.query(PRIORITIES, [ids]);
  const last = await lastContacts(em);
  return rows.map(({ id, stateId, campaign, name, instrumentId, visibility }) => {
    const contact = last.get(stateId);
    const priority = {
      campaign: { id: campaign, name, instrumentId },
      lastContact: contact?.date ?? null,
      lastEngagement: contact?.id ?? null,
      isLastConfidential: contact?.visibility === 'restricted',
    };
    return [id, { ...NOTHING, priority, stateId, isConfidential: visibility === 'restricted' }];
  });
}

interface Contact {
  id: string;
  stateId: string;
  date: string;
  visibility: Visibility;
}

async function lastContacts(em: EntityManager): Promise<Map<string, Contact>> {
  const contacts: Contact[] = await em.query(
    `select last.id, last.state_id as "stateId", last.date, e.visibility from (${LAST_CONTACT}) last join engagement e on e.id = last.id`,
    [TWO_WAY_KINDS, null],
  );
  return new Map(contacts.map((contact) => [contact.stateId, contact]));
}

async function engagements(em: EntityManager, ids: string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const rows: (NonNullable<NudgeView['engagement']> & { stateId: string | null; visibility: Visibility })[] =
    await em.query(ENGAGEMENTS, [ids]);
  return rows.map(({ stateId, visibility, ...engagement }) => [
    engagement.id,
    { ...NOTHING, engagement, stateId, isConfidential: visibility === 'restricted' },
  ]);
}

interface PostingRow {
  id: string;
  rank: string | null;
  from: string | null;
  mission: string | null;
  stateId: string | null;
  organisation: string | null;
  contact: string;
  name: string;
  familyName: string | null;
  version: number;
  lastVerifiedOn: string | null;
  visibilities: Visibility[];
}

async function postings(em: EntityManager, ids: string[]): Promise<Found> {
  if (ids.length === 0) return [];
  const rows: PostingRow[] = await em.query(POSTINGS, [ids]);
  const missions = await missionRefs(
    em,
    rows.flatMap(({ mission }) => mission ?? []),
  );
  return rows.map(({ id, rank, from, mission, organisation, stateId, lastVerifiedOn, visibilities, ...person }) => {
    const contact = { id: person.contact, name: person.name, familyName: person.familyName };
    const at = missions.get(mission ?? '')?.label ?? organisation ?? '';
    const posting = { id, contact, contactVersion: person.version, at, rank, from, lastVerifiedOn };
    return [id, { ...NOTHING, posting, stateId, isConfidential: visibilities.includes('restricted') }];
  });
}
