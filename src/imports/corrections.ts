import type { Kind } from '../engagements/kinds.js';

/** What a person put right of one entry; what is absent stays as it was read. */
export interface EntryCorrection {
  date?: string | null;
  kind?: Kind;
  text?: string;
}

/** What a person said about a plan. It is kept beside the original, from which the plan is made anew each time. */
export interface Corrections {
  /** Whose page it is. */
  state?: string;
  /** Refs of pieces not to be taken in. */
  leaveOut?: string[];
  /** By the ref of the entry. */
  entries?: Record<string, EntryCorrection>;
  /** By the id of the question. */
  answers?: Record<string, string>;
  /** Refs of entries whose change is accepted. */
  acceptChanges?: string[];
}
