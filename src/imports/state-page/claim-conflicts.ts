import { question } from './questions.js';
import type { PageEntry, PagePosition, PageQuestion } from './reading.js';

/** Entries that tell of an endorsement which the block denies, or dates in another year. A finer date is no conflict. */
export function claimConflicts(entries: PageEntry[], positions: PagePosition[]): PageQuestion[] {
  return entries.flatMap(({ ref, claims }) =>
    claims.flatMap(({ instrument, date, text }) => {
      const position = positions.find((known) => known.instrument === instrument);
      if (!position) return [];
      if (position.status === 'not-endorsed') {
        const detail = 'The entry tells of an endorsement, the endorsement block says there is none.';
        return [question('position.conflict', detail, { ref, text, choices: ['endorsed', 'not-endorsed'] })];
      }
      if (!position.date || !date || position.date.slice(0, 4) === date.slice(0, 4)) return [];
      const detail = 'The entry and the endorsement block date the endorsement differently.';
      return [question('position.conflict', detail, { ref, text, choices: [position.date, date] })];
    }),
  );
}
