import type { EntityManager } from 'typeorm';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import { Problem } from '../platform/http/problem.js';
import { timeZoneOf } from '../users/time-zone-of.js';
import type { Engagement } from './engagement.entity.js';
import type { PatchEngagementDto } from './engagements.dto.js';

type Columns = Pick<Engagement, 'time' | 'until' | 'timeZone'>;
type Before = Columns & Pick<Engagement, 'date'>;

const NONE: Columns = { time: null, until: null, timeZone: null };

/**
 * The time of day after a change. What the body leaves out stays as far as it still can: with a date that is no single day the time
 * goes, and an end that is no longer after the beginning goes too.
 * @param before null for a new engagement
 * @param editor whose time zone it is when none is said
 * @throws Problem 422 that points at what cannot be
 */
export async function timeColumns(
  em: EntityManager,
  dto: PatchEngagementDto,
  before: Before | null,
  editor: string,
): Promise<Columns> {
  const date = dto.date === undefined ? (before?.date ?? null) : dto.date;
  const isDay = date !== null && parsePartialDate(date).precision === 'day';
  if (dto.time && !isDay) throw refused('/time', 'no-day', 'Only what is on a single day has a time of day.');
  const time = dto.time === undefined ? (before?.time ?? null) : dto.time;
  if (!time || !isDay) {
    if (dto.until) throw refused('/until', 'no-time', 'It needs a time at which it begins.');
    if (dto.timeZone) throw refused('/timeZone', 'no-time', 'It needs a time at which it begins.');
    return NONE;
  }
  if (dto.until && dto.until <= time) throw refused('/until', 'order', 'It ends after it begins, on the same day.');
  const until = dto.until === undefined ? (before?.until ?? null) : dto.until;
  const timeZone = dto.timeZone ?? before?.timeZone ?? (await timeZoneOf(em, editor));
  return { time, until: until && until > time ? until : null, timeZone };
}

function refused(pointer: string, code: string, detail: string): Problem {
  return Problem.invalid([{ pointer, code, detail }]);
}
