import { useRef } from 'react';
import type { FollowUpView } from '../api/types.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import { FollowUpRow } from './follow-up-row.js';

/** Follow-ups, a line each, ticked off where they stand. */
export function FollowUpList({ followUps, withOwner }: { followUps: FollowUpView[]; withOwner?: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  useArrowKeys(list);
  return (
    <ul ref={list}>
      {followUps.map((followUp) => (
        <FollowUpRow key={followUp.id} followUp={followUp} withOwner={withOwner} />
      ))}
    </ul>
  );
}
