import { type EntityManager, In } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { State } from './state.entity.js';

/** A state as other records mention it. */
export class StateRef {
  /** ISO 3166-1 alpha-3: `KAZ`. */
  id: string;
  /** ISO 3166-1 alpha-2, for the flag. */
  iso2: string;
  /** Short name, in English. */
  name: string;
}

/** The named states by id; an unknown one is missing from the map. */
export async function stateRefs(em: EntityManager, ids: string[]): Promise<Map<string, StateRef>> {
  if (ids.length === 0) return new Map();
  const states = await em.find(State, {
    where: { id: In([...new Set(ids)]) },
    select: { id: true, iso2: true, nameEn: true },
  });
  return new Map(states.map(({ id, iso2, nameEn }) => [id, { id, iso2, name: nameEn }]));
}

/** @throws Problem 422 at the pointer when there is no such state */
export async function requireState(em: EntityManager, id: string, pointer = '/state'): Promise<void> {
  if (await em.existsBy(State, { id })) return;
  throw Problem.invalid([{ pointer, code: 'unknown', detail: `There is no state ${id}.` }]);
}
