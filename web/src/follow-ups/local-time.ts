/** A moment (ISO 8601) as a `datetime-local` field wants it, where the person sits. */
export function localTime(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** What a `datetime-local` field holds, as a moment; what is no time stays as it is, for the server to refuse. */
export function instantOf(local: string): string {
  const at = new Date(local);
  return Number.isNaN(at.getTime()) ? local : at.toISOString();
}
