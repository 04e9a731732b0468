import { Temporal } from 'temporal-polyfill';

const known = new Map<string, boolean>();

/**
 * Whether days and hours can be reckoned in it: by the very thing that reckons. What formats dates knows some more (`ACT`), the
 * database knows others, and is therefore never given anybody's zone.
 */
export function isTimeZone(name: string): boolean {
  let is = known.get(name);
  if (is === undefined) {
    if (known.size > 1_000) known.clear();
    is = canReckonIn(name);
    known.set(name, is);
  }
  return is;
}

/** The zone to reckon in; UTC for one that nobody here knows, as it may come with data from another machine. */
export function zoneOrUtc(name: string): string {
  return isTimeZone(name) ? name : 'UTC';
}

function canReckonIn(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
