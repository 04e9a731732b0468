import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { addDays } from '../platform/dates/calendar.js';
import { hasKnownDays, parsePartialDate } from '../platform/dates/partial-date.js';
import { Problem } from '../platform/http/problem.js';
import { stateRefs } from '../states/state-ref.js';
import { userRefs } from '../users/user-ref.js';
import { CALENDAR_TYPES, type CalendarQuery, type CalendarView } from './calendar.dto.js';
import { calendarRows } from './calendar.query.js';

const MOST_DAYS = 400;
const MOST_ITEMS = 1_000;

/** Everything that has its time: events, meetings, what is due, deadlines. */
@Injectable()
export class CalendarService {
  /** The number of queries does not grow with the span. @throws Problem 400 for a span that is too long, or ends before it begins */
  async find(em: EntityManager, actor: string, query: CalendarQuery): Promise<CalendarView> {
    const { types = CALENDAR_TYPES, owner } = query;
    const ownerId = owner === 'me' ? actor : (owner ?? null);
    const found = await calendarRows(em, { ...spanOf(query), types, ownerId, limit: MOST_ITEMS + 1 });
    const rows = found.slice(0, MOST_ITEMS);
    const states = await stateRefs(
      em,
      rows.flatMap(({ stateIds }) => stateIds),
    );
    const owners = await userRefs(
      em,
      rows.map((row) => row.ownerId),
    );
    const items = rows.map(({ stateIds, ownerId: whose, ...row }) => ({
      ...row,
      knownDays: hasKnownDays(row.date),
      states: stateIds.flatMap((id) => states.get(id) ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en')),
      owner: owners.get(whose ?? '') ?? null,
    }));
    return { items, isCut: found.length > MOST_ITEMS };
  }
}

/** @throws Problem 400 */
function spanOf({ from, to }: CalendarQuery): { first: string; last: string } {
  const first = parsePartialDate(from).earliest;
  const last = parsePartialDate(to).latest;
  if (first <= last && last < addDays(first, MOST_DAYS)) return { first, last };
  const detail = `The calendar shows up to ${MOST_DAYS} days, from the first to the last.`;
  throw Problem.malformed([{ pointer: '?to', code: 'range', detail }]);
}
