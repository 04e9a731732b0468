import { type EntityManager, In } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { Mission, type MissionKind } from './mission.entity.js';

/** A mission or office as other records mention it. */
export class MissionRef {
  id: string;
  /** As people call it: "Permanent Mission, Geneva". */
  label: string;
  stateId: string | null;
  organisationId: string | null;
  city: string | null;
}

const KIND_WORDS: Record<MissionKind, string> = {
  'permanent-mission': 'Permanent Mission',
  embassy: 'Embassy',
  ministry: 'Ministry',
  delegation: 'Delegation',
  other: 'Office',
};

/** Its own name where it has one, else what it is, and where. */
export function missionLabel({ name, kind, city }: Pick<Mission, 'name' | 'kind' | 'city'>): string {
  return [name ?? KIND_WORDS[kind], city].filter(Boolean).join(', ');
}

export function missionRef(mission: Mission): MissionRef {
  const { id, stateId, organisationId, city } = mission;
  return { id, label: missionLabel(mission), stateId, organisationId, city };
}

/** The visible ones among these, by id. */
export async function missionRefs(em: EntityManager, ids: string[]): Promise<Map<string, MissionRef>> {
  if (ids.length === 0) return new Map();
  const found = await em.find(Mission, { where: { id: In([...new Set(ids)]) }, withDeleted: true });
  return new Map(found.map((mission) => [mission.id, missionRef(mission)]));
}

/** @throws Problem 422 at the pointer when there is no such mission, or none that the actor may know of */
export async function requireMission(em: EntityManager, id: string, pointer = '/mission'): Promise<void> {
  if (await em.existsBy(Mission, { id })) return;
  throw Problem.invalid([{ pointer, code: 'unknown', detail: 'There is no mission with this id.' }]);
}
