import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { zoneComponent } from '../../../src/platform/icalendar/zone-component.js';

const HOUR = 3_600_000;
const NAMED = [
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/Santiago',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Jerusalem',
  'Asia/Gaza',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
];

/** The zone as an independent program reads it. */
function zoneOf(timeZone: string, fromYear = 2026): ICAL.Timezone {
  return new ICAL.Timezone(new ICAL.Component(ICAL.parse(zoneComponent(timeZone, fromYear).join('\r\n'))));
}

/** At the moment: what its clocks show by the runtime's rules, and which moment a calendar program takes that for. */
function differenceAt(epoch: number, timeZone: string, zone: ICAL.Timezone): number {
  const { year, month, day, hour, minute } = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone);
  return (
    ICAL.Time.fromData({ year, month, day, hour, minute, second: 0, isDate: false }, zone).toUnixTime() * 1000 - epoch
  );
}

/** Every eighth hour of three years, and every half hour of two days around each change of the clocks. */
function moments(timeZone: string): number[] {
  const [first, last] = [Date.UTC(2026, 0, 2), Date.UTC(2029, 0, 1)];
  const all = [];
  for (let at = first; at < last; at += 8 * HOUR) all.push(at);
  const start = Temporal.Instant.fromEpochMilliseconds(first).toZonedDateTimeISO(timeZone);
  for (let change = start.getTimeZoneTransition('next'); change && change.epochMilliseconds < last; ) {
    for (let at = change.epochMilliseconds - 24 * HOUR; at < change.epochMilliseconds + 24 * HOUR; at += HOUR / 2)
      all.push(at);
    change = change.getTimeZoneTransition('next');
  }
  return all;
}

/** The hour that clocks repeat has two moments of the same name, and either is right. */
function isTwice(epoch: number, timeZone: string): boolean {
  const local = Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone).toPlainDateTime();
  return !local
    .toZonedDateTime(timeZone, { disambiguation: 'earlier' })
    .equals(local.toZonedDateTime(timeZone, { disambiguation: 'later' }));
}

describe('a time zone in a calendar file', () => {
  it.each(NAMED)('%s has the clocks of 2026 to 2028, to the half hour where they change', (timeZone) => {
    const zone = zoneOf(timeZone);
    const wrong = [];
    for (const at of moments(timeZone)) {
      if (differenceAt(at, timeZone, zone) !== 0 && !isTwice(at, timeZone)) wrong.push(new Date(at).toISOString());
    }
    expect(wrong).toEqual([]);
  });

  it('has the clocks of every fifth day of four years in every zone there is', () => {
    const wrong = [];
    for (const timeZone of Intl.supportedValuesOf('timeZone')) {
      const zone = zoneOf(timeZone, 2025);
      for (let at = Date.UTC(2025, 0, 2, 12); at < Date.UTC(2029, 0, 1); at += 5 * 24 * HOUR) {
        if (differenceAt(at, timeZone, zone) !== 0) wrong.push(`${timeZone} ${new Date(at).toISOString()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('is a yearly rule where there is one, which holds for ever', () => {
    const london = zoneComponent('Europe/London', 2026);
    expect(london).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU');
    expect(london).toContain('RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU');
    expect(london.filter((line) => line.startsWith('BEGIN:'))).toEqual([
      'BEGIN:VTIMEZONE',
      'BEGIN:DAYLIGHT',
      'BEGIN:STANDARD',
    ]);
    expect(zoneComponent('America/New_York', 2026)).toContain('RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU');
    expect(zoneComponent('Africa/Casablanca', 2026).join()).toContain('RDATE');
    expect(zoneComponent('Asia/Kathmandu', 2026)).toContain('TZOFFSETTO:+0545');
  });
});
