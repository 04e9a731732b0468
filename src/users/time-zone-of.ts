import type { EntityManager } from 'typeorm';
import { User } from './user.entity.js';

/** The zone in which somebody's days are reckoned. */
export async function timeZoneOf(em: EntityManager, person: string): Promise<string> {
  const { timeZone } = await em.findOneOrFail(User, { where: { id: person }, select: { id: true, timeZone: true } });
  return timeZone;
}
