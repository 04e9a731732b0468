import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, client } from '../api/client.js';

/** What has its time within a span of days, for somebody's own follow-ups or everybody's. */
export function calendarQuery(query: { from: string; to: string; owner?: 'me' }) {
  return queryOptions({
    queryKey: ['calendar', query],
    queryFn: () => answer(client.GET('/api/calendar', { params: { query } })),
    placeholderData: keepPreviousData,
  });
}
