import { useNavigate, useSearch } from '@tanstack/react-router';
import { addressOf, filterOf, type TimelineFilter } from './timeline-filters.js';

/** What the address says of the timeline, and how to say something else there. */
export function useTimelineFilter(): [TimelineFilter, (filter: TimelineFilter) => void] {
  const search = useSearch({ from: '/shell/states/$stateId' });
  const navigate = useNavigate({ from: '/states/$stateId' });
  const narrow = (filter: TimelineFilter) =>
    void navigate({ search: addressOf(filter), replace: true, resetScroll: false });
  return [filterOf(search), narrow];
}
