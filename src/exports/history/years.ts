/** Under which heading an entry stands: the year in which it began or can have begun. */
export function yearHeading({ earliest }: { earliest: string | null }): string {
  return earliest === null ? 'Undated' : earliest.slice(0, 4);
}
