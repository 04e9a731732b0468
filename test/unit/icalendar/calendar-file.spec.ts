import fc from 'fast-check';
import ICAL from 'ical.js';
import { type CalendarEntry, calendarFile } from '../../../src/platform/icalendar/calendar-file.js';

const ENTRY: CalendarEntry = {
  uid: 'follow-up-1@example.org',
  sequence: 3,
  changedAt: new Date('2027-01-02T03:04:05.678Z'),
  when: { first: '2027-02-28', last: '2027-02-28' },
  summary: 'Call Bern',
  isBusy: false,
};

const written = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' });
const hostile = fc.oneof(
  written,
  fc.string({ unit: 'binary', maxLength: 200, size: 'max' }),
  fc.constant('x\r\nATTENDEE:mailto:eve@example.org\r\n'),
);

/** What can come back of a text: lines end in one way, and what no calendar can show is gone. */
const kept = (text: string) => text.replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');

function read(entry: Partial<CalendarEntry>): { file: string; event: ICAL.Component } {
  const file = calendarFile({ name: 'Work', entries: [{ ...ENTRY, ...entry }] });
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
  return { file, event: calendar.getFirstSubcomponent('vevent')! };
}

describe('a calendar file', () => {
  it('gives back whatever was written, and no more properties than it has', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (summary, description, location) => {
        const { file, event } = read({ summary, description, location });
        expect(event.getFirstPropertyValue('summary')).toBe(kept(summary));
        expect(event.getFirstPropertyValue('description') ?? '').toBe(kept(description));
        expect(event.getFirstPropertyValue('location') ?? '').toBe(kept(location));
        expect(event.getFirstProperty('attendee')).toBeNull();
        const lines = file.split('\r\n');
        expect(lines.filter((line) => Buffer.byteLength(line) > 75 || /(?!\t)\p{Cc}/u.test(line))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('cuts no character in two', () => {
    const { file } = read({ summary: 'a🇨🇭é'.repeat(100) });
    for (const line of file.split('\r\n'))
      expect(Buffer.from(Buffer.from(line).toString()).equals(Buffer.from(line))).toBe(true);
    expect(file).not.toContain('\ufffd');
    expect(Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(file.split('\r\n').some((line) => Buffer.byteLength(line) >= 72)).toBe(true);
  });

  it('keeps names with quotation marks within their parameter', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (name) => {
        const party = { name: `Ana "the lawyer"; ${name}`, address: 'ana@example.org' };
        const { event } = read({ organiser: party, attendee: party });
        const attendee = event.getFirstProperty('attendee')!;
        expect(attendee.getFirstValue()).toBe('mailto:ana@example.org');
        expect(attendee.getParameter('rsvp')).toBe('FALSE');
        expect(attendee.getParameter('cn')).toBe(kept(party.name).replace(/\t/g, ''));
      }),
    );
  });

  it('ends a day on the next one, over the ends of months and years', () => {
    for (const [last, next] of [
      ['2027-02-28', '2027-03-01'],
      ['2028-02-28', '2028-02-29'],
      ['2027-12-31', '2028-01-01'],
    ] as const) {
      const { event } = read({ when: { first: '2027-02-28', last } });
      expect(event.getFirstPropertyValue('dtend')!.toString()).toBe(next);
    }
  });

  it('tells moments in UTC, to the second', () => {
    const { event } = read({ alarms: [new Date('2027-02-27T08:00:00.999Z')] });
    const [alarm] = event.getAllSubcomponents('valarm');
    expect(alarm!.getFirstPropertyValue('trigger')!.toString()).toBe('2027-02-27T08:00:00Z');
    expect(event.getFirstPropertyValue('dtstamp')!.toString()).toBe('2027-01-02T03:04:05Z');
  });
});
