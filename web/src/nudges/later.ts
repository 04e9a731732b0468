import { addDays, instantOf, localTime } from '../ui/zoned-time.js';

/** How long a nudge may be put off. */
export const LATER = ['tomorrow', 'week', 'month'] as const;
type Later = (typeof LATER)[number];

const DAYS: Record<Later, number> = { tomorrow: 1, week: 7, month: 30 };
/** Early enough for the round of that morning. */
const EARLY = '06:00';

/** When each of them is, ISO 8601, for somebody in that time zone. @param now in milliseconds */
export function laterMoments(now: number, timeZone: string): Record<Later, string> {
  const day = localTime(new Date(now).toISOString(), timeZone).slice(0, 10);
  const early = (name: Later) => instantOf(`${addDays(day, DAYS[name])}T${EARLY}`, timeZone);
  return { tomorrow: early('tomorrow'), week: early('week'), month: early('month') };
}
