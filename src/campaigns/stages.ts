/** How far a state has come, as we judge it, from the first to the last; the two at the end are no steps on the way. */
export const STAGES = [
  'not-approached',
  'approached',
  'considering',
  'committed',
  'not-at-this-stage',
  'parked',
] as const;
export type Stage = (typeof STAGES)[number];

/** The board's columns: `endorsed` is no stage that anybody sets, it follows from the positions. */
export const STANDINGS = [
  'not-approached',
  'approached',
  'considering',
  'committed',
  'endorsed',
  'not-at-this-stage',
  'parked',
] as const;
export type Standing = (typeof STANDINGS)[number];
