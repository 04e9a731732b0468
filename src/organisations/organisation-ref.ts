import { type EntityManager, In } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { Organisation } from './organisation.entity.js';

/** An organisation as other records mention it. */
export class OrganisationRef {
  id: string;
  name: string;
  acronym: string | null;
}

/** The visible ones among these, by id. */
export async function organisationRefs(em: EntityManager, ids: string[]): Promise<Map<string, OrganisationRef>> {
  if (ids.length === 0) return new Map();
  const found = await em.find(Organisation, { where: { id: In([...new Set(ids)]) }, withDeleted: true });
  return new Map(found.map(({ id, name, acronym }) => [id, { id, name, acronym }]));
}

/** @throws Problem 422 at the pointer when there is no such organisation, or none that the actor may know of */
export async function requireOrganisation(em: EntityManager, id: string, pointer = '/organisation'): Promise<void> {
  if (await em.existsBy(Organisation, { id })) return;
  throw Problem.invalid([{ pointer, code: 'unknown', detail: 'There is no organisation with this id.' }]);
}
