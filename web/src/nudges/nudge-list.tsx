import { useRef } from 'react';
import type { NudgeView } from '../api/types.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import { NudgeRow } from './nudge-row.js';

/** What nobody planned and one should know of, a line each, dealt with where it stands. */
export function NudgeList({ nudges }: { nudges: NudgeView[] }) {
  const list = useRef<HTMLUListElement>(null);
  useArrowKeys(list);
  return (
    <ul ref={list}>
      {nudges.map((nudge) => (
        <NudgeRow key={nudge.id} nudge={nudge} />
      ))}
    </ul>
  );
}
