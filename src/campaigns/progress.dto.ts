import { StateRef } from '../states/state-ref.js';

/** A state that has arrived. */
export class ArrivedStateView {
  state: StateRef;
  regionalGroup: string | null;
  /** Whether it is a member of the United Nations; observers are counted too. */
  isMember: boolean;
  /** EDTF; null: date unknown. */
  date: string | null;
  /** First day that the date allows. */
  earliest: string | null;
  /** Last day that the date allows. */
  latest: string | null;
  /** The positions that say so. */
  positions: string[];
}

export class GroupProgressView {
  /** African, Asia-Pacific, EEG, GRULAC, WEOG; null: states of no group. */
  group: string | null;
  arrived: number;
  /** Member states and observers of the group. */
  of: number;
}

/** How many had arrived at the end of a day: a date known only to the month moves the two bounds at different days. */
export class TrendPointView {
  /** `YYYY-MM-DD`. */
  day: string;
  /** As many had arrived for certain. */
  atLeast: number;
  /** No more can have arrived. */
  atMost: number;
}

export class ProgressView {
  /** How many have arrived, observers included. */
  arrived: number;
  /** How many of them are members of the United Nations. */
  members: number;
  /** How many members the United Nations has. */
  of: number;
  /** How many are to have arrived; null: none set. */
  goal: number | null;
  /** The list that the number comes from, in the order of arrival; those of unknown date last. */
  states: ArrivedStateView[];
  byGroup: GroupProgressView[];
  /** Over the dated ones; how many have no date says `undated`. */
  trend: TrendPointView[];
  undated: number;
}
