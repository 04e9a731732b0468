import type { MissionKind } from '../missions/mission.entity.js';
import type { CorrectedEntry, CorrectedPage } from './corrected-page.js';
import type { PlanQuestion } from './plan-questions.js';
import type { PageContact, PagePosition } from './state-page/reading.js';

/**
 * What applying does with a piece of the page: `create` it; `change` what is there; nothing, as it is there already (`same`) or a
 * person left it out (`left-out`); or nothing because it cannot be (`refuse`, with the reason).
 */
export const ACTIONS = ['create', 'change', 'same', 'left-out', 'refuse'] as const;
export type Action = (typeof ACTIONS)[number];

export type Refusal = 'too-long' | 'contradicts';

/** A piece of the page, beside what is in the database. */
export interface Piece {
  ref: string;
  action: Action;
  /** The record that it is or becomes part of; null for a new one. */
  existingId: string | null;
  /** By which it is known again, as the page has it: corrections do not count. */
  fingerprint: string;
  /** Why it is refused. */
  reason: Refusal | null;
}

/** A change replaces words and so waits until a person accepts it. */
export interface EntryPiece extends CorrectedEntry, Piece {
  /** For a change: the text and the date as they stand now. */
  before: string | null;
  dateBefore: string | null;
}

/** A change adds the page as a source that dates it differently; the position keeps its date unless the question is answered. */
export interface PositionPiece extends PagePosition, Piece {
  dateBefore: string | null;
  /** What a person decided between two dates; undefined: nothing. */
  decidedDate?: string;
}

/** An office that the page gives mailboxes, phones or people. A change adds what is new of the mailboxes and phones. */
export interface MissionPiece extends Piece {
  group: string;
  city: string | null;
  name: string | null;
  kind: MissionKind;
  emails: string[];
  phones: string[];
}

/** A change adds a posting, mailboxes, phones; it takes nothing away. */
export interface ContactPiece extends PageContact, Piece {
  /** The mission where the page has them, by the ref of its piece. */
  missionRef: string;
  /** The ref of an earlier piece that is the same person, in another post. */
  twinOf?: string;
  /** A rank that a person decided on, where the page and the posting differ. */
  decidedRank?: string;
}

/** A paragraph for the state's key information, or whether it contributes to peacekeeping. */
export interface NotePiece extends Piece {
  text: string;
  peacekeeping: boolean | null;
}

/** How many pieces of all kinds. */
export type Changes = Record<'create' | 'change' | 'same' | 'refuse', number>;

/** What would become of a page, were it applied now by whoever asks. */
export interface Plan {
  page: CorrectedPage;
  entries: EntryPiece[];
  positions: PositionPiece[];
  missions: MissionPiece[];
  contacts: ContactPiece[];
  notes: NotePiece[];
  questions: PlanQuestion[];
}

export function piecesOf({ entries, positions, missions, contacts, notes }: Plan): Piece[] {
  return [...entries, ...positions, ...missions, ...contacts, ...notes];
}

export function changesOf(plan: Plan): Changes {
  const changes: Changes = { create: 0, change: 0, same: 0, refuse: 0 };
  for (const { action } of piecesOf(plan)) if (action !== 'left-out') changes[action]++;
  return changes;
}
