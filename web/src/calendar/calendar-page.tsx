import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '../api/types.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { TitleBlock } from '../ui/title-block.js';
import { Agenda } from './agenda.js';
import { calendarQuery } from './calendar.queries.js';
import { DayDialog } from './day-dialog.js';
import { daysOfMonth, monthOf, weeksOf } from './days.js';
import { MonthBar } from './month-bar.js';
import { MonthGrid } from './month-grid.js';
import { MonthStrip } from './month-strip.js';
import { useCalendarSearch } from './use-calendar-search.js';
import { isOn } from './week-layout.js';

/** Events, meetings, what is due and deadlines, month by month: in weeks where there is room, else day by day. */
export function CalendarPage() {
  const { t } = useTranslation('calendar');
  const search = useCalendarSearch();
  const hasRoom = useMediaQuery('(min-width: 900px)', true, { getInitialValueInEffect: false });
  const weeks = weeksOf(monthOf(search.day));
  const span = { from: weeks[0]?.[0] ?? '', to: weeks.at(-1)?.at(-1) ?? '' };
  const query = useQuery(calendarQuery({ ...span, owner: search.whose === 'mine' ? 'me' : undefined }));
  return (
    <Page wide>
      <TitleBlock
        title={t('title')}
        about={t('explain')}
        actions={
          <>
            <LinkButton to="/settings" search={{ section: 'feeds' }}>
              {t('subscribe')}
            </LinkButton>
            <LinkButton to="/events/new">{t('new-event')}</LinkButton>
          </>
        }
      />
      <MonthBar search={search} withViews={hasRoom} />
      <div data-wide="" aria-busy={query.isPlaceholderData}>
        <Loaded query={query} lines={12}>
          {({ items, isCut }) => (
            <>
              {isCut && <p className="soft">{t('is-cut')}</p>}
              <Month search={search} items={items} asList={!hasRoom || search.view === 'list'} />
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

interface MonthProps {
  search: ReturnType<typeof useCalendarSearch>;
  items: CalendarItem[];
  asList: boolean;
}

function Month({ search: { day, set }, items, asList }: MonthProps) {
  const [opened, dialog] = useDisclosure(false);
  const month = monthOf(day);
  const [first, last] = daysOfMonth(month);
  const inMonth = items.filter(({ earliest, latest }) => latest >= first && earliest <= last);
  const known = items.filter(({ knownDays }) => knownDays);
  return (
    <>
      <MonthStrip key={month} month={month} items={inMonth.filter(({ knownDays }) => !knownDays).sort(byExactness)} />
      {asList ? (
        <Agenda key={month} month={month} items={inMonth.filter(({ knownDays }) => knownDays)} />
      ) : (
        <MonthGrid day={day} items={known} onDay={(next) => set({ day: next })} onOpen={dialog.open} />
      )}
      <DayDialog day={day} items={known.filter((item) => isOn(item, day))} opened={opened} onClose={dialog.close} />
    </>
  );
}

/** What is known to the month before what is known to the year. */
function byExactness(one: CalendarItem, other: CalendarItem): number {
  const days = ({ earliest, latest }: CalendarItem) => Date.parse(latest) - Date.parse(earliest);
  return days(one) - days(other);
}
