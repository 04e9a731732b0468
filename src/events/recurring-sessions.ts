import type { EntityManager } from 'typeorm';
import { Problem } from '../platform/http/problem.js';
import { groupBy } from '../platform/lists/group-by.js';
import { Event } from './event.entity.js';
import type { RecurringSessionView } from './events.dto.js';
import { RecurringSession } from './recurring-session.entity.js';

/** What comes back every year, in the order of its first month, with what was entered of each. */
export async function recurringSessions(em: EntityManager): Promise<RecurringSessionView[]> {
  const sessions = await em.find(RecurringSession, { order: { name: 'ASC' } });
  const entered = await em
    .createQueryBuilder(Event, 'e')
    .select(['e.id', 'e.name', 'e.date', 'e.sessionId'])
    .where('e.sessionId is not null')
    .orderBy('e.day', 'DESC')
    .addOrderBy('e.id', 'DESC')
    .getMany();
  const events = groupBy(entered, ({ sessionId }) => sessionId!);
  const eventsOf = (id: string) =>
    (events.get(id) ?? []).map(({ id: event, name, date }) => ({ id: event, name, date }));
  return sessions
    .sort((a, b) => a.months[0]! - b.months[0]!)
    .map(({ version, updatedAt, ...session }) => ({ ...session, events: eventsOf(session.id) }));
}

/** @throws Problem 422 */
export async function requireSession(em: EntityManager, id: string | null | undefined): Promise<void> {
  if (!id || (await em.existsBy(RecurringSession, { id }))) return;
  throw Problem.invalid([{ pointer: '/session', code: 'unknown', detail: `There is no recurring session "${id}".` }]);
}
