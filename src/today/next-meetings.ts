import { Temporal } from 'temporal-polyfill';
import type { EntityManager } from 'typeorm';
import { OWN_ROLES } from '../engagements/kinds.js';
import { isToAttend } from '../engagements/to-attend.js';
import { zoneOrUtc } from '../platform/dates/time-zones.js';
import { stateRefs } from '../states/state-ref.js';
import { timeZoneOf } from '../users/time-zone-of.js';
import type { NextMeeting } from './today.dto.js';

/** With its day, `YYYY-MM-DD`: the date may say the same in more words. */
type Row = Omit<NextMeeting, 'states'> & { stateIds: string[]; day: string };

const HOURS_AHEAD = 48;

/** The days around are looked at too, as it is another day elsewhere: which of them are meant is reckoned by the zones. */
const AROUND = `
  select e.id, e.title, e.kind, e.stage, e.date, e.day::text as day, e.time, e.until, e.time_zone as "timeZone", e.place, e.visibility,
    array(select distinct r.state_id from engagement_state r where r.engagement_id = e.id and r.role = any($4) order by r.state_id) as "stateIds"
  from engagement e
  where e.earliest = e.latest and e.day between $2::date - 2 and $2::date + 4 and ${isToAttend('$1')}
  order by e.day, e.time nulls first, e.id limit $3`;

const MOST = 50;

/** A person's planned meetings from the beginning of this day, where the person is, to so many hours from now. */
export async function nextMeetings(em: EntityManager, person: string, now: Date): Promise<NextMeeting[]> {
  const zone = await timeZoneOf(em, person);
  const here = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(zone);
  const rows: Row[] = await em.query(AROUND, [person, here.toPlainDate().toString(), MOST, OWN_ROLES]);
  const beginOf = ({ day, time, timeZone }: Row) =>
    Temporal.PlainDate.from(day)
      .toZonedDateTime({ timeZone: zoneOrUtc(timeZone ?? zone), plainTime: time ?? undefined })
      .toInstant();
  const [first, last] = [here.startOfDay().toInstant(), here.add({ hours: HOURS_AHEAD }).toInstant()];
  const next = rows
    .map((row) => ({ row, begin: beginOf(row) }))
    .filter(({ begin }) => Temporal.Instant.compare(begin, first) >= 0 && Temporal.Instant.compare(begin, last) <= 0)
    .sort((a, b) => Temporal.Instant.compare(a.begin, b.begin))
    .map(({ row }) => row);
  const states = await stateRefs(
    em,
    next.flatMap(({ stateIds }) => stateIds),
  );
  return next.map(({ stateIds, day, ...meeting }) => ({
    ...meeting,
    states: stateIds.flatMap((id) => states.get(id) ?? []),
  }));
}
