import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Filters, SearchField } from '../ui/filters.js';
import { LinkButton } from '../ui/link-button.js';
import { Page } from '../ui/page.js';
import { Tabs } from '../ui/tabs.js';
import { TitleBlock } from '../ui/title-block.js';
import { EventList } from './event-list.js';
import { RecurringSessions } from './recurring-sessions.js';
import { isShown, SHOWN } from './shown.js';

/** Conferences, sessions and debates: those to come, those that are over, and what comes back every year. */
export function EventsPage() {
  const { t } = useTranslation('events');
  const search = useSearch({ from: '/shell/events' });
  const navigate = useNavigate({ from: '/events' });
  const show = isShown(search.show) ? search.show : 'upcoming';
  const q = search.q ?? '';
  return (
    <Page>
      <TitleBlock
        title={t('title')}
        about={t(`explain.${show}`)}
        actions={<LinkButton to="/events/new">{t('new')}</LinkButton>}
      />
      <Tabs
        label={t('show.label')}
        tabs={SHOWN.map((key) => ({
          key,
          word: t(`show.${key}`),
          search: { q: search.q, show: key === 'upcoming' ? undefined : key },
        }))}
        current={show}
      />
      <Filters>
        <SearchField
          label={t('filter.q')}
          value={q}
          onChange={(words) => void navigate({ search: (now) => ({ ...now, q: words || undefined }), replace: true })}
        />
      </Filters>
      {show === 'recurring' ? <RecurringSessions q={q} /> : <EventList show={show} q={q} />}
    </Page>
  );
}
