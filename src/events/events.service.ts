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
import { dueDates, moved } from './counted-from.js';
import { Event } from './event.entity.js';
import type { CreateEventDto, EventsQuery, EventView, MovedEventView, PatchEventDto } from './events.dto.js';
import { requireSession } from './recurring-sessions.js';

@Injectable()
export class EventsService {
  async list(em: EntityManager, query: EventsQuery): Promise<Page<EventView>> {
    const { q, from, to, endedBefore, undated, session, deleted, order } = query;
    const select = em.createQueryBuilder(Event, 'r');
    if (deleted) select.withDeleted().where('r.deletedAt is not null');
    if (q) select.andWhere('(r.name ilike :q or r.body ilike :q or r.place ilike :q)', { q: containing(q) });
    if (from) select.andWhere('r.latest >= :first', { first: parsePartialDate(from).earliest });
    if (to) select.andWhere('r.earliest <= :last', { last: parsePartialDate(to).latest });
    if (endedBefore) select.andWhere('r.latest < :end', { end: parsePartialDate(endedBefore).earliest });
    if (undated) select.andWhere('r.date is null');
    if (session) select.andWhere('r.session_id = :session', { session });
    const { items, ...rest } = await pageByDay(select, query, order === 'soonest' ? 'ASC' : 'DESC');
    return { ...rest, items: await this.views(em, items) };
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
  ): Promise<MovedEventView> {
    await requireSession(em, session);
    const record = { ...values, sessionId: session };
    const due = await dueDates(em, id);
    await changeRecord(em, Event, id, version, record, { visibility, readers }, editor);
    return { ...(await this.find(em, id)), movedFollowUps: moved(due, await dueDates(em, id)) };
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
    return changesOf(em, [{ scope: 'event', id }], page);
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
