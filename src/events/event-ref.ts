import { type EntityManager, In } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { Event } from './event.entity.js';

/** An event as other records mention it. */
export class EventRef {
  id: string;
  name: string;
  /** EDTF; null: not known yet. */
  date: string | null;
}

/** The visible ones among these, by id, those put away included. */
export async function eventRefs(em: EntityManager, ids: string[]): Promise<Map<string, EventRef>> {
  if (ids.length === 0) return new Map();
  const where = { id: In([...new Set(ids)]) };
  const found = await em.find(Event, { where, select: { id: true, name: true, date: true }, withDeleted: true });
  return new Map(found.map(({ id, name, date }) => [id, { id, name, date }]));
}

/** @throws Problem 422 at the pointer when the actor knows of no such event */
export async function requireEvent(em: EntityManager, id: string, pointer: string): Promise<Event> {
  const event = await em.findOneBy(Event, { id });
  if (event) return event;
  throw Problem.invalid([{ pointer, code: 'unknown', detail: 'There is no event with this id.' }]);
}
