import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { parsePartialDate } from '../platform/dates/partial-date.js';
import { isTimeZone } from '../platform/dates/time-zones.js';
import type { Days, Hours } from '../platform/icalendar/calendar-file.js';
import { calendarName } from './engagement.name.js';
import type { Telling } from './invitation.entity.js';
import { type Kind, OWN_ROLES, type Stage } from './kinds.js';

/** A meeting as an invitation needs to know it. */
export interface InvitedMeeting {
  id: string;
  version: number;
  title: string | null;
  kind: Kind;
  stage: Stage;
  /** EDTF. */
  date: string | null;
  time: string | null;
  until: string | null;
  timeZone: string | null;
  place: string | null;
  isConfidential: boolean;
  isDeleted: boolean;
  states: string[];
}

const MEETING = `
  select e.id, e.version, e.title, e.kind, e.stage, e.date, e.time, e.until, e.time_zone as "timeZone", e.place,
    e.visibility = 'restricted' as "isConfidential", e.deleted_at is not null as "isDeleted",
    array(select distinct s.name_en from engagement_state r join state s on s.id = r.state_id
      where r.engagement_id = e.id and r.role = any($2) order by s.name_en) as states
  from engagement e where e.id = $1`;

/** By what the actor may see, put away or not; null when that is nothing. */
export async function invitedMeeting(em: EntityManager, id: string): Promise<InvitedMeeting | null> {
  const [meeting]: (InvitedMeeting | undefined)[] = await em.query(MEETING, [id, OWN_ROLES]);
  return meeting ?? null;
}

const PLANNED: Stage[] = ['requested', 'offered', 'confirmed'];

/** Whether one can be invited to it: it is to take place, on a day that is known. */
export function isPlanned({ stage, date, isDeleted }: InvitedMeeting): boolean {
  return PLANNED.includes(stage) && !isDeleted && date !== null && parsePartialDate(date).precision === 'day';
}

/**
 * What somebody who was invited is to be told now; null: nothing, for it has taken place.
 * @param mayCarryWords whether mail may say anything of it but the link
 */
export function tellingOf(meeting: InvitedMeeting, mayRead: boolean, mayCarryWords: boolean): Telling | null {
  if (!mayRead) return 'withdrawn';
  if (meeting.stage === 'held' && !meeting.isDeleted) return null;
  if (!isPlanned(meeting)) return 'off';
  return mayCarryWords ? 'meeting' : 'link';
}

/** The same as long as those who were invited need not hear of it again. */
export function hashOfTelling(told: Telling, meeting: InvitedMeeting): Buffer {
  const { date, time, until, timeZone, place, stage } = meeting;
  const said = [date, time, until, timeZone, place, stage, calendarName(meeting)];
  const words = told === 'meeting' || told === 'link' ? [told, ...said] : [told];
  return createHash('sha256').update(JSON.stringify(words)).digest();
}

/** When it is, for a calendar; null when that is no day. */
export function timesOfMeeting({ date, time, until, timeZone }: InvitedMeeting): Days | Hours | null {
  if (date === null || parsePartialDate(date).precision !== 'day') return null;
  return time && timeZone && isTimeZone(timeZone)
    ? { day: date, from: time, until, timeZone }
    : { first: date, last: date };
}
