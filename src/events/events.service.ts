import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { pageByDay } from '../platform/database/day-order.js';
import { containing } from '../platform/database/name-order.js';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import type { Page, PageQuery } from '../platform/http/page.js';
import { Problem } from '../platform/http/problem.js';
import { bringBack, changeRecord, createRecord, findRecord, putAway } from '../platform/visibility/records.js';
import type { ChangeView } from '../users/change.dto.js';
import { changesOf } from '../users/changes.js';
import { recordViews } from '../users/record.view.js';
import { Event } from './event.entity.js';
import type { CreateEventDto, EventsQuery, EventView, PatchEventDto, RecurringSessionView } from './events.dto.js';
import { RecurringSession } from './recurring-session.entity.js';

@Injectable()
export class EventsService {
  /** Those that come last, first; those whose dates are not known yet at the end. */
  async list(em: EntityManager, query: EventsQuery): Promise<Page<EventView>> {
    const { q, from, to } = query;
    const select = em.createQueryBuilder(Event, 'r');
    if (q) select.andWhere('(r.name ilike :q or r.body ilike :q or r.place ilike :q)', { q: containing(q) });
    if (from) select.andWhere('r.latest >= :first', { first: parsePartialDate(from).earliest });
    if (to) select.andWhere('r.earliest <= :last', { last: parsePartialDate(to).latest });
    const { items, ...rest } = await pageByDay(select, query);
    return { ...rest, items: await this.views(em, items) };
  }

  /** What comes back every year, in the order of its first month. */
  async sessions(em: EntityManager): Promise<RecurringSessionView[]> {
    const sessions = await em.find(RecurringSession, { order: { name: 'ASC' } });
    return sessions.sort((a, b) => a.months[0]! - b.months[0]!).map(({ version, updatedAt, ...session }) => session);
  }

  /** @throws Problem 404 */
  async find(em: EntityManager, id: string): Promise<EventView> {
    return (await this.views(em, [await findRecord(em, Event, id)]))[0]!;
  }

  /** @throws Problem 422 */
  async create(em: EntityManager, { visibility, readers, session, ...values }: CreateEventDto): Promise<EventView> {
    await requireSession(em, session);
    const record = { ...values, sessionId: session };
    return this.find(em, await createRecord(em, Event, record, { visibility, readers }));
  }

  /** What is due so long before or after it moves with it. @throws Problem 404, 412, 422 */
  async patch(
    em: EntityManager,
    id: string,
    version: number,
    { visibility, readers, session, ...values }: PatchEventDto,
    editor: string,
  ): Promise<EventView> {
    await requireSession(em, session);
    const record = { ...values, sessionId: session };
    await changeRecord(em, Event, id, version, record, { visibility, readers }, editor);
    return this.find(em, id);
  }

  /** @throws Problem 404, 412 */
  remove(em: EntityManager, id: string, version: number): Promise<void> {
    return putAway(em, Event, id, version);
  }

  /** @throws Problem 404, 412 */
  async restore(em: EntityManager, id: string, version: number): Promise<EventView> {
    await bringBack(em, Event, id, version);
    return this.find(em, id);
  }

  /** Every change of it, newest first. @throws Problem 404 */
  async history(em: EntityManager, id: string, page: PageQuery): Promise<Page<ChangeView>> {
    if (!(await em.exists(Event, { where: { id }, withDeleted: true }))) throw Problem.notFound();
    return changesOf(em, 'event', id, page);
  }

  private async views(em: EntityManager, events: Event[]): Promise<EventView[]> {
    const records = await recordViews(em, events);
    return events.map(({ id, name, body, place, date, earliest, latest, sessionId, note }) => ({
      ...records.get(id)!,
      ...{ name, body, place, date, earliest, latest, note },
      session: sessionId,
    }));
  }
}

/** @throws Problem 422 */
async function requireSession(em: EntityManager, id: string | null | undefined): Promise<void> {
  if (!id || (await em.existsBy(RecurringSession, { id }))) return;
  throw Problem.invalid([{ pointer: '/session', code: 'unknown', detail: `There is no recurring session "${id}".` }]);
}
