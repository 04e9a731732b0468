import type { CampaignStage, CampaignStanding } from '../api/types.js';

/** The board's columns, in the order of the way; the two at the end stand aside from it. */
export const STANDINGS: readonly CampaignStanding[] = [
  'not-approached',
  'approached',
  'considering',
  'committed',
  'endorsed',
  'not-at-this-stage',
  'parked',
];

/** What anybody may set: that a state has endorsed follows from the positions. */
export const STAGES = STANDINGS.filter((standing): standing is CampaignStage => standing !== 'endorsed');

export const GROUPS = ['African', 'Asia-Pacific', 'EEG', 'GRULAC', 'WEOG'];

/** The standing before or after one, as the columns stand; undefined at either end. */
export function neighbour(standing: CampaignStanding, step: 1 | -1): CampaignStanding | undefined {
  return STANDINGS[STANDINGS.indexOf(standing) + step];
}
