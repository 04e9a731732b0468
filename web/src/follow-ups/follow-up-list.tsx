import { useRef } from 'react';
import type { FollowUpView } from '../api/types.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import { FollowUpRow, type FollowUpRowProps } from './follow-up-row.js';

interface FollowUpListProps extends Omit<FollowUpRowProps, 'followUp'> {
  followUps: FollowUpView[];
}

/** Follow-ups, a line each, ticked off where they stand. */
export function FollowUpList({ followUps, ...row }: FollowUpListProps) {
  const list = useRef<HTMLUListElement>(null);
  useArrowKeys(list);
  return (
    <ul ref={list}>
      {followUps.map((followUp) => (
        <FollowUpRow key={followUp.id} followUp={followUp} {...row} />
      ))}
    </ul>
  );
}
