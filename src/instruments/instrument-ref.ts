import { type EntityManager, In } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { Instrument } from './instrument.entity.js';

/** An instrument as other records mention it. */
export class InstrumentRef {
  /** A short word: `ssd`. */
  id: string;
  name: string;
  acronym: string | null;
}

/** The named instruments by id; an unknown one is missing from the map. */
export async function instrumentRefs(em: EntityManager, ids: string[]): Promise<Map<string, InstrumentRef>> {
  if (ids.length === 0) return new Map();
  const found = await em.find(Instrument, { where: { id: In([...new Set(ids)]) }, withDeleted: true });
  return new Map(found.map(({ id, name, acronym }) => [id, { id, name, acronym }]));
}

/** @throws Problem 422 at the pointer when there is no such instrument */
export async function requireInstrument(em: EntityManager, id: string, pointer = '/instrument'): Promise<void> {
  if (await em.existsBy(Instrument, { id })) return;
  throw Problem.invalid([{ pointer, code: 'unknown', detail: `There is no instrument "${id}".` }]);
}
