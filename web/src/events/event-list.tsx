import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { today } from '../ui/date-entry.js';
import { EmptyState } from '../ui/empty-state.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { EventTable } from './event-table.js';
import { type EventFilter, eventsQuery } from './events.queries.js';
import type { Shown } from './shown.js';

type Side = Exclude<Shown, 'recurring'>;

/** What is going on counts as still to come. */
function filterOf(show: Side): EventFilter {
  if (show === 'upcoming') return { from: today(), order: 'soonest' };
  return show === 'past' ? { endedBefore: today() } : { undated: true };
}

/** The next one first; of those that are over, the last one. */
export function EventList({ show, q }: { show: Side; q: string }) {
  const { t } = useTranslation('events');
  const query = useInfiniteQuery({
    ...eventsQuery({ ...filterOf(show), q: q || undefined }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <Loaded query={query}>
        {(data) => {
          const events = itemsOf(data);
          if (events.length > 0) return <EventTable events={events} />;
          return q ? <EmptyState title={t('none-match')} /> : <Nothing show={show} />;
        }}
      </Loaded>
      <MoreButton query={query} />
    </>
  );
}

function Nothing({ show }: { show: Side }) {
  const { t } = useTranslation('events');
  if (show !== 'upcoming') return <EmptyState title={t(`empty.${show}`)} />;
  return (
    <EmptyState title={t('empty.upcoming')} actions={<LinkButton to="/events/new">{t('new')}</LinkButton>}>
      {t('empty.detail')}{' '}
      <Link to="/events" search={{ show: 'recurring' }}>
        {t('empty.recurring')}
      </Link>
    </EmptyState>
  );
}
