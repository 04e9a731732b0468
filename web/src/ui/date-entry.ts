import { formatPartialDate } from '../../../src/platform/dates/format-date.js';
import { readDate } from '../../../src/platform/dates/read-date.js';
import type { Edtf } from '../api/types.js';

/** What stands in a date field and what it was understood as. */
export interface DateEntry {
  typed: string;
  edtf: Edtf | null;
  /** Why it is not understood; null when it is, or when nothing was typed. */
  problem: 'unread' | 'ambiguous' | null;
  /** The dates that an ambiguous text may mean. */
  choices: Edtf[];
}

/** The field as it starts, from a stored date. */
export function dateEntry(edtf: Edtf | null): DateEntry {
  return { typed: edtf === null ? '' : formatPartialDate(edtf), edtf, problem: null, choices: [] };
}

/** Reads what was typed; `today` is the typist's day, `YYYY-MM-DD`. */
export function readEntry(typed: string, today: string): DateEntry {
  if (typed.trim() === '') return { typed, edtf: null, problem: null, choices: [] };
  const read = readDate(typed, today);
  if (read === null) return { typed, edtf: null, problem: 'unread', choices: [] };
  if ('ambiguous' in read) return { typed, edtf: null, problem: 'ambiguous', choices: read.ambiguous };
  return { typed, edtf: read.edtf, problem: null, choices: [] };
}

/** Today where the person sits, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
