import { useInfiniteQuery } from '@tanstack/react-query';
import { ChangeList } from '../ui/change-list.js';
import { followUpHistoryQuery } from './follow-ups.queries.js';
import { useChangeLine } from './use-change-line.js';

/** Every change of a follow-up, newest first: when, who, what, and whether it was done from a mail. */
export function FollowUpHistory({ id }: { id: string }) {
  const query = useInfiniteQuery(followUpHistoryQuery(id));
  return <ChangeList query={query} lineOf={useChangeLine()} />;
}
