/**
 * What nobody planned and somebody should know of: a state long without contact, a meeting that was not written up, somebody who
 * has been in one post for very long.
 */
export const NUDGE_KINDS = ['no-contact', 'write-up', 'old-posting'] as const;
export type NudgeKind = (typeof NUDGE_KINDS)[number];
