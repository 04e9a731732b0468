import { useNavigate, useSearch } from '@tanstack/react-router';
import { today } from '../ui/date-entry.js';
import { isDay } from './days.js';

export type View = 'month' | 'list';
export type Whose = 'mine' | 'all';

interface CalendarSearch {
  /** The day that one stands on; its month is shown. */
  day: string;
  view: View;
  whose: Whose;
  set: (change: { day?: string; view?: View; whose?: Whose }) => void;
}

/** What the address says of the calendar. Where it says nothing: today, as a month, one's own follow-ups. */
export function useCalendarSearch(): CalendarSearch {
  const search = useSearch({ from: '/shell/calendar' });
  const navigate = useNavigate({ from: '/calendar' });
  const day = isDay(search.day) ? search.day : today();
  return {
    day,
    view: search.view === 'list' ? 'list' : 'month',
    whose: search.whose === 'all' ? 'all' : 'mine',
    set: (change) =>
      void navigate({
        search: (now) => ({
          day: change.day ?? now.day,
          view: unlessUsual(change.view ?? now.view, 'month'),
          whose: unlessUsual(change.whose ?? now.whose, 'mine'),
        }),
        replace: true,
        resetScroll: false,
      }),
  };
}

function unlessUsual(word: string | undefined, usual: string): string | undefined {
  return word === usual ? undefined : word;
}
