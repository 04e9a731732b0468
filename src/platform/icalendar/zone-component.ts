import { Temporal } from 'temporal-polyfill';
import { contentLine } from './content-line.js';

/** A change of a zone's clocks: when it comes, in the time before it, and both offsets in seconds. */
interface Change {
  local: Temporal.PlainDateTime;
  before: number;
  after: number;
}

/** For so many years a rule is looked at before it is believed: long enough that "fourth" and "last" fall apart. */
const YEARS_AHEAD = 12;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const made = new Map<string, string[]>();

/**
 * The lines of a VTIMEZONE that holds from that year on. It is made from the clock changes that this process itself reckons with, and
 * not taken from a ready-made collection, so that a calendar program and a reminder never differ: the one at hand was an hour off for
 * seven zones in 2025 to 2028, among them Jerusalem, Gaza and Casablanca, whose changes follow no yearly rule that RRULE could say.
 * Those are told one by one, for the years that are known.
 */
export function zoneComponent(timeZone: string, fromYear: number): string[] {
  const key = `${timeZone} ${fromYear}`;
  let lines = made.get(key);
  if (!lines) {
    if (made.size > 1_000) made.clear();
    lines = ['BEGIN:VTIMEZONE', contentLine('TZID', timeZone), ...observances(timeZone, fromYear), 'END:VTIMEZONE'];
    made.set(key, lines);
  }
  return lines;
}

function observances(timeZone: string, fromYear: number): string[] {
  // from the year before, so that what holds on the first of January has begun
  const start = Temporal.PlainDate.from({ year: fromYear - 1, month: 1, day: 1 }).toZonedDateTime(timeZone);
  const changes = changesAfter(start, fromYear + YEARS_AHEAD);
  const groups = [...grouped(changes).values()];
  const rules = groups.map((group) => ruleOf(group, fromYear - 1, fromYear + YEARS_AHEAD));
  const isRegular = groups.length > 0 && rules.every((rule) => rule !== null);
  const offset = offsetOf(start);
  const first = { local: Temporal.PlainDateTime.from('1970-01-01T00:00'), before: offset, after: offset };
  return [
    ...(isRegular ? [] : observance([first], null)),
    ...groups.flatMap((group, index) => observance(group, isRegular ? rules[index]! : null)),
  ];
}

function changesAfter(start: Temporal.ZonedDateTime, lastYear: number): Change[] {
  const changes: Change[] = [];
  for (let at = start.getTimeZoneTransition('next'); at && at.year <= lastYear; at = at.getTimeZoneTransition('next')) {
    const before = offsetOf(at.subtract({ seconds: 1 }));
    const after = offsetOf(at);
    // a zone may change its name alone
    if (before !== after) {
      const local = at.toPlainDateTime().add({ seconds: before - after });
      changes.push({ local, before, after });
    }
  }
  return changes;
}

function grouped(changes: Change[]): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.before} ${change.after}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return groups;
}

/** What is so in each of the years, as an RRULE; null when nothing is. */
function ruleOf(group: Change[], firstYear: number, lastYear: number): string | null {
  const [{ local }] = group as [Change];
  const isYearly =
    group.length === lastYear - firstYear + 1 && group.every((one, i) => one.local.year === firstYear + i);
  const isAlike = group.every(
    (one) =>
      one.local.month === local.month &&
      one.local.dayOfWeek === local.dayOfWeek &&
      one.local.toPlainTime().equals(local.toPlainTime()),
  );
  if (!isYearly || !isAlike) return null;
  const isLast = group.every((one) => one.local.day + 7 > one.local.daysInMonth);
  const nth = Math.ceil(local.day / 7);
  if (!isLast && !group.every((one) => Math.ceil(one.local.day / 7) === nth)) return null;
  return `FREQ=YEARLY;BYMONTH=${local.month};BYDAY=${isLast ? -1 : nth}${WEEKDAYS[local.dayOfWeek - 1]}`;
}

function observance(group: Change[], rule: string | null): string[] {
  const [{ local, before, after }] = group as [Change];
  const name = after > before ? 'DAYLIGHT' : 'STANDARD';
  const rest = rule ? [contentLine('RRULE', rule)] : [];
  // the first of them too: there are programs that forget DTSTART when dates are listed
  const dates = rule || group.length === 1 ? [] : group.map((one) => contentLine('RDATE', stamp(one.local)));
  return [
    `BEGIN:${name}`,
    contentLine('DTSTART', stamp(local)),
    ...rest,
    ...dates,
    contentLine('TZOFFSETFROM', signed(before)),
    contentLine('TZOFFSETTO', signed(after)),
    `END:${name}`,
  ];
}

function offsetOf(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 1_000_000_000;
}

function stamp(local: Temporal.PlainDateTime): string {
  return local.toString({ smallestUnit: 'second' }).replace(/[-:]/g, '');
}

/** `+0530`. */
function signed(seconds: number): string {
  const [hours, minutes, rest] = [Math.abs(seconds) / 3600, (Math.abs(seconds) / 60) % 60, Math.abs(seconds) % 60];
  const digits = [hours, minutes, ...(rest ? [rest] : [])].map((part) => String(Math.floor(part)).padStart(2, '0'));
  return `${seconds < 0 ? '-' : '+'}${digits.join('')}`;
}
