import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { itemsOf } from '../api/pages.js';
import { asProblem } from '../api/problem.js';
import { ErrorState } from '../ui/error-state.js';
import { Loading } from '../ui/loading.js';
import type { StateView, TimelineItem } from './state.js';
import { timelineQuery } from './state.queries.js';
import { Timeline } from './timeline.js';
import { NothingMatches, NothingYet } from './timeline-empty.js';
import { TimelineEnd } from './timeline-end.js';
import { hidesSomething, NO_FILTER } from './timeline-filters.js';
import { useTimelineFilter } from './use-timeline-filter.js';

/** What was promised in an engagement stands with it; by itself only where it has a day of its own to be done by. */
function standsAlone(item: TimelineItem): boolean {
  if (item.type !== 'follow-up' || item.engagement === null) return true;
  return item.due !== null && (item.status === 'open' || item.status === 'done');
}

/** What happened, newest first, narrowed as the address says. */
export function TimelinePanel({ state }: { state: StateView }) {
  const [filter, narrow] = useTimelineFilter();
  const query = useInfiniteQuery({ ...timelineQuery(state.id, filter), placeholderData: keepPreviousData });
  const items = itemsOf(query.data).filter((item) => standsAlone(item) || filter.kinds.includes('follow-up'));
  if (query.isError && !query.data) {
    return <ErrorState problem={asProblem(query.error)} onRetry={() => void query.refetch()} />;
  }
  if (!query.data) return <Loading lines={10} />;
  if (items.length === 0) {
    return hidesSomething(filter) ? (
      <NothingMatches onShowAll={() => narrow(NO_FILTER)} />
    ) : (
      <NothingYet state={state} />
    );
  }
  return (
    <>
      <Timeline items={items} state={state} waiting={query.isPlaceholderData} />
      <TimelineEnd query={query} />
    </>
  );
}
