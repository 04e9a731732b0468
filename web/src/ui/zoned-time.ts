/** What `datetime-local` fields hold is the same in every zone; these turn it into a moment and back. */

/** A moment (ISO 8601) as a `datetime-local` field wants it, in that time zone (IANA). */
export function localTime(instant: string, timeZone: string): string {
  return wallClock(Date.parse(instant), timeZone).slice(0, 16);
}

/** What a `datetime-local` field holds, in that time zone, as a moment; what is no time stays, for the server to refuse. */
export function instantOf(local: string, timeZone: string): string {
  const asIfUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asIfUtc)) return local;
  // Twice: where the clocks change, the first guess may lie on the other side of it.
  const guess = asIfUtc - offsetAt(asIfUtc, timeZone);
  return new Date(asIfUtc - offsetAt(guess, timeZone)).toISOString();
}

/** How far the zone's clocks are ahead at that moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  const whole = Math.floor(moment / 1000) * 1000;
  return Date.parse(`${wallClock(whole, timeZone)}Z`) - whole;
}

/** `2026-11-21T09:30:00`: Swedish dates are written as ISO 8601 has them. */
function wallClock(moment: number, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  return format.format(moment).replace(' ', 'T');
}

/** That many days after a day; both `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
