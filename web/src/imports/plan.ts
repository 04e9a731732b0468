import type { Edtf, Instant, StateRef, UserRef } from '../api/types.js';
import type { Kind } from '../engagements/kinds.js';

export type SpanKind = 'entry' | 'heading' | 'position' | 'contact' | 'mailbox' | 'note' | 'blank' | 'unplaced';
/** What applying does with one record. */
export type Action = 'create' | 'change' | 'same' | 'left-out' | 'refuse';
export type MentionSense =
  | 'asked-about'
  | 'joined-statement-of'
  | 'acted-with'
  | 'host'
  | 'objection'
  | 'met'
  | 'suggested'
  | 'comparison';

/** A stretch of the original, verbatim; all of them joined are the original. */
export interface Span {
  kind: SpanKind;
  ref: string | null;
  text: string;
}

export interface PlanEntry {
  ref: string;
  section: 'engagements' | 'good-practice';
  date: Edtf | null;
  dateText: string | null;
  finerDates: Edtf[];
  kind: Kind;
  kinds: Kind[];
  title: string | null;
  text: string;
  people: { name: string; rank: string | null }[];
  staff: string[];
  asks: { text: string; states: string[] }[];
  mentions: { state: string; sense: MentionSense }[];
  possibleDuplicateOf: string | null;
  action: Action;
  existingId?: string | null;
  /** The text as it stands now, where the page has another. */
  before?: string | null;
}

export interface PlanPosition {
  ref?: string;
  instrument: string;
  act: string;
  status: string;
  date: Edtf | null;
  action?: Action;
}

export interface PlanContact {
  ref?: string;
  name: string;
  familyName: string | null;
  honorific?: string | null;
  rank: string | null;
  portfolio: string | null;
  email: string | null;
  mission: string;
  action?: Action;
}

export interface PlanMission {
  ref?: string;
  city: string | null;
  group?: string;
  emails: string[];
  action?: Action;
}

export interface PlanQuestion {
  id?: string;
  code: string;
  ref: string | null;
  choices: string[];
  detail?: string;
  text?: string | null;
  answer?: string | null;
}

export interface Corrections {
  state?: string;
  leaveOut?: string[];
  entries?: Record<string, { date?: Edtf | null; kind?: Kind; text?: string }>;
  answers?: Record<string, string>;
  acceptChanges?: string[];
}

export type ImportStatus = 'planned' | 'applied' | 'undone';

/** An import as it stands in the list. */
export interface ImportLine {
  id: string;
  status: ImportStatus;
  state: string | null;
  stateName: string | null;
  fileName?: string | null;
  createdAt: Instant;
  author: UserRef | null;
  version: number;
}

export interface ImportView extends ImportLine {
  entries: PlanEntry[];
  positions: PlanPosition[];
  contacts: PlanContact[];
  missions: PlanMission[];
  spans: Span[];
  questions: PlanQuestion[];
  changes: Record<'create' | 'change' | 'same' | 'refuse', number>;
  corrections: Corrections;
  applied: { items: { ref: string; record: string; recordId: string; action: string }[] } | null;
  undone: { skipped: { record: string; recordId: string; reason: string }[] } | null;
  /** The states the plan names, so that codes can be shown as names. */
  states?: StateRef[];
}
