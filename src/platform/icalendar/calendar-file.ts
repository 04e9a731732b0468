import { contentLine, fileOf, textOf } from './content-line.js';
import { zoneComponent } from './zone-component.js';

/** Whole days, from the first to the last: `YYYY-MM-DD`. */
export interface Days {
  first: string;
  last: string;
}

/** A time of day, `HH:MM`, on the clocks of a time zone. */
export interface Hours {
  /** `YYYY-MM-DD`. */
  day: string;
  from: string;
  /** Null: nobody knows. */
  until: string | null;
  timeZone: string;
}

/** A person, as a calendar program knows one. */
export interface Party {
  name: string;
  address: string;
}

/** One entry. Programs that subscribe show VEVENT and leave VTODO out, so that whatever has a day is one. */
export interface CalendarEntry {
  /** The same for ever: `follow-up-…@host`. */
  uid: string;
  /** Rises with every change of it. */
  sequence: number;
  changedAt: Date;
  /** Null for what is only called off. */
  when: Days | Hours | null;
  summary: string;
  description?: string;
  location?: string | null;
  url?: string;
  status?: 'TENTATIVE' | 'CONFIRMED' | 'CANCELLED';
  /** Whether it takes up the time of whoever has it in the calendar. */
  isBusy: boolean;
  /** When its reader is to be reminded. */
  alarms?: Date[];
  organiser?: Party;
  attendee?: Party;
}

interface Calendar {
  /** What a program that subscribes calls it. */
  name?: string;
  /** Of an invitation. */
  method?: 'REQUEST' | 'CANCEL';
  entries: CalendarEntry[];
}

/** A calendar by RFC 5545 as it is sent, with the rules of every time zone that it names. */
export function calendarFile({ name, method, entries }: Calendar): string {
  const named =
    name === undefined ? [] : [contentLine('NAME', textOf(name)), contentLine('X-WR-CALNAME', textOf(name))];
  return fileOf([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Aide-Memoire//Calendar//EN',
    'CALSCALE:GREGORIAN',
    ...(method ? [`METHOD:${method}`] : REFRESHED_HOURLY),
    ...named,
    ...zonesOf(entries),
    ...entries.flatMap(linesOf),
    'END:VCALENDAR',
  ]);
}

const REFRESHED_HOURLY = ['REFRESH-INTERVAL;VALUE=DURATION:PT1H', 'X-PUBLISHED-TTL:PT1H'];

function zonesOf(entries: CalendarEntry[]): string[] {
  const firstYears = new Map<string, number>();
  for (const { when } of entries) {
    if (!when || !('timeZone' in when) || isUtc(when)) continue;
    const year = Number(when.day.slice(0, 4));
    firstYears.set(when.timeZone, Math.min(year, firstYears.get(when.timeZone) ?? year));
  }
  return [...firstYears].flatMap(([timeZone, year]) => zoneComponent(timeZone, year));
}

function linesOf(entry: CalendarEntry): string[] {
  const { uid, sequence, changedAt, when, summary, description, location, url, status, isBusy, alarms = [] } = entry;
  const optional = (name: string, value: string | null | undefined) =>
    value ? [contentLine(name, textOf(value))] : [];
  return [
    'BEGIN:VEVENT',
    contentLine('UID', uid),
    contentLine('SEQUENCE', String(sequence)),
    contentLine('DTSTAMP', utc(changedAt)),
    contentLine('LAST-MODIFIED', utc(changedAt)),
    ...(when ? timesOf(when) : []),
    contentLine('SUMMARY', textOf(summary)),
    ...optional('DESCRIPTION', description),
    ...optional('LOCATION', location),
    ...(url ? [contentLine('URL', url, { VALUE: 'URI' })] : []),
    ...(status ? [contentLine('STATUS', status)] : []),
    contentLine('TRANSP', isBusy ? 'OPAQUE' : 'TRANSPARENT'),
    contentLine('CLASS', 'PRIVATE'),
    ...partiesOf(entry),
    ...alarms.flatMap((at) => alarmOf(at, summary)),
    'END:VEVENT',
  ];
}

/** The last day of a DATE is the first that is no longer in it. */
function timesOf(when: Days | Hours): string[] {
  if ('first' in when) {
    const VALUE = 'DATE';
    return [
      contentLine('DTSTART', compact(when.first), { VALUE }),
      contentLine('DTEND', compact(dayAfter(when.last)), { VALUE }),
    ];
  }
  const { day, from, until, timeZone } = when;
  const zone: Record<string, string> = isUtc(when) ? {} : { TZID: timeZone };
  const at = (time: string) => `${compact(day)}T${compact(time)}00${isUtc(when) ? 'Z' : ''}`;
  return [contentLine('DTSTART', at(from), zone), ...(until ? [contentLine('DTEND', at(until), zone)] : [])];
}

/** Nobody reads what is answered to the organiser: programs are told not to ask for an answer. */
function partiesOf({ organiser, attendee }: CalendarEntry): string[] {
  const to = ({ address }: Party) => `mailto:${address}`;
  return [
    ...(organiser ? [contentLine('ORGANIZER', to(organiser), { CN: organiser.name })] : []),
    ...(attendee
      ? [contentLine('ATTENDEE', to(attendee), { CN: attendee.name, PARTSTAT: 'NEEDS-ACTION', RSVP: 'FALSE' })]
      : []),
  ];
}

function alarmOf(at: Date, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    contentLine('TRIGGER', utc(at), { VALUE: 'DATE-TIME' }),
    contentLine('DESCRIPTION', textOf(summary)),
    'END:VALARM',
  ];
}

/** `20270301T080000Z`. */
function utc(at: Date): string {
  return `${compact(at.toISOString().slice(0, 19))}Z`;
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

function isUtc({ timeZone }: Hours): boolean {
  return timeZone === 'UTC';
}
