import type { DemoDate } from './demo-state.js';

const COUNTED = /^([+-]\d+)([dwm])$/;

/** A date of the demonstration as EDTF, counted from `now` where it is so many days, weeks or months before or after. */
export function edtfOf(date: DemoDate, now: Date): string {
  const [, count, unit] = COUNTED.exec(date) ?? [];
  if (count === undefined) return date;
  const then = new Date(now);
  if (unit === 'm') {
    then.setUTCDate(1);
    then.setUTCMonth(then.getUTCMonth() + Number(count));
    return then.toISOString().slice(0, 7);
  }
  then.setUTCDate(then.getUTCDate() + Number(count) * (unit === 'w' ? 7 : 1));
  return then.toISOString().slice(0, 10);
}

/** Nine in the morning of a day, unless that has passed. */
export function morningOf(day: string, now: Date): string | null {
  const morning = `${day}T09:00:00.000Z`;
  return new Date(morning) > now ? morning : null;
}
