import type { InstrumentRef } from '../api/types.js';

/** Longer names are not said in a meeting. */
const LONGEST = 40;

/** An instrument as people call it: its name, or its short one where the name is a paragraph. */
export function instrumentLabel({ name, acronym }: InstrumentRef): string {
  return name.length > LONGEST && acronym ? acronym : name;
}
