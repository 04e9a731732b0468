/** All time zones by their IANA names, and the one that is chosen, which may have a former name. UTC is on no list of cities. */
export function timeZones(chosen: string): string[] {
  return [...new Set(['UTC', chosen, ...Intl.supportedValuesOf('timeZone')])];
}

/** How a time zone is called among people: `America/Argentina/Buenos_Aires` goes by its city. */
export function cityOf(timeZone: string): string {
  return timeZone.split('/').at(-1)!.replaceAll('_', ' ');
}
