import { SkippedItemView } from '../imports/imports.dto.js';

/** How much of the demonstration stands. */
export class DemoCountsView {
  states: number;
  organisations: number;
  missions: number;
  contacts: number;
  engagements: number;
  followUps: number;
}

export class DemoView {
  loaded: boolean;
  counts: DemoCountsView;
}

export class DemoRemovedView {
  /** How many things were put away. */
  removed: number;
  /** What stayed, because somebody edited or used it since. */
  kept: SkippedItemView[];
}
