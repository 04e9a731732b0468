import { Temporal } from 'temporal-polyfill';

/** The day that it is in that zone, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
