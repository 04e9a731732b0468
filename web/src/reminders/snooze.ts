import { addDays, instantOf, localTime } from '../ui/zoned-time.js';

/** The moments to which something is put off with one key, in the order in which they come to mind. */
export const SNOOZES = ['hour', 'tomorrow', 'monday'] as const;
type Snooze = (typeof SNOOZES)[number];

const MORNING = '09:00';
const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;

/**
 * When each of them is, ISO 8601, for somebody in that time zone.
 * @param now in milliseconds
 */
export function snoozeMoments(now: number, timeZone: string): Record<Snooze, string> {
  const day = localTime(new Date(now).toISOString(), timeZone).slice(0, 10);
  const weekday = new Date(`${day}T00:00Z`).getUTCDay();
  const morning = (days: number) => instantOf(`${addDays(day, days)}T${MORNING}`, timeZone);
  return {
    hour: new Date(Math.ceil((now + HOUR_MS) / MINUTE_MS) * MINUTE_MS).toISOString(),
    tomorrow: morning(1),
    // On a Monday it is the one that follows.
    monday: morning((8 - weekday) % 7 || 7),
  };
}
