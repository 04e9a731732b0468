import type { RecurringSession } from '../api/types.js';

/** What the source says of a place that is another every time. */
const NO_PLACE = 'varies';

/** What the form of a new event starts with, in its address. */
export function newEventOf({ id, name, body, place }: RecurringSession) {
  return { name, body, place: place === null || place === NO_PLACE ? undefined : place, session: id };
}
