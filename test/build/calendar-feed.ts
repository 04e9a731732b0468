import ICAL from 'ical.js';
import { type Answer, must, type Person, type TestApp } from '../app.js';

/** A feed of somebody's, by default with all that there is. */
export async function calendarFeed(app: TestApp, as: Person, body: Record<string, unknown> = {}) {
  const usual = { name: 'Work', contents: ['follow-ups', 'deadlines', 'meetings', 'events'] };
  return (await must(app.http('POST', '/api/calendar-feeds', { as, body: { ...usual, ...body } }), 201)).body;
}

/** What a calendar program gets at a feed's address. */
export function fetched(app: TestApp, address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return app.http('GET', new URL(address).pathname, { headers });
}

/** The calendar in a file, as an independent program reads it. */
export function calendarOf(text: string): ICAL.Component {
  return new ICAL.Component(ICAL.parse(text));
}

/** Its entries, by UID without the host. */
export function entriesOf(text: string): Map<string, ICAL.Component> {
  const entries = calendarOf(text).getAllSubcomponents('vevent');
  return new Map(entries.map((entry) => [String(entry.getFirstPropertyValue('uid')).split('@')[0]!, entry]));
}

/** The values of an entry's properties, as text; nothing for those that it lacks. */
export function said(entry: ICAL.Component, ...names: string[]): (string | undefined)[] {
  return names.map((name) => entry.getFirstPropertyValue(name)?.toString());
}
