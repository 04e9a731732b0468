import { formatPartialDate } from '../../../src/platform/dates/format-date.js';
import type { Edtf } from '../api/types.js';
import { readDue, readWhen } from '../engagements/when.js';

/** What stands in a date field and what it was understood as. */
export interface DateEntry {
  typed: string;
  edtf: Edtf | null;
  /** Why it is not understood; null when it is, or when nothing was typed. */
  problem: 'unread' | 'ambiguous' | null;
  /** The dates that an ambiguous text may mean. */
  choices: Edtf[];
}

/** Whether "18 June" is the last one, as for what happened, or the next, as for what is due. */
export type DateSense = 'past' | 'due';

/** The field as it starts, from a stored date. */
export function dateEntry(edtf: Edtf | null): DateEntry {
  return { typed: edtf === null ? '' : formatPartialDate(edtf), edtf, problem: null, choices: [] };
}

/** Reads what was typed, today. */
export function readEntry(typed: string, sense: DateSense = 'past'): DateEntry {
  const read = sense === 'due' ? readDue(typed, today()) : readWhen(typed, today());
  const edtf = read.is === 'read' ? read.edtf : null;
  const problem = read.is === 'unreadable' ? 'unread' : read.is === 'ambiguous' ? 'ambiguous' : null;
  return { typed, edtf, problem, choices: read.is === 'ambiguous' ? read.choices : [] };
}

/** What is sent: a text that is no date goes as it was typed, for the server to say what is wrong beside the field. */
export function entryBody({ edtf, typed }: DateEntry): Edtf | null {
  return edtf ?? (typed.trim() === '' ? null : typed.trim());
}

/** Today where the person sits, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
