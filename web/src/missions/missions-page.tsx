import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { MissionView } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Filters, SearchField } from '../ui/filters.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { StateSelect } from '../ui/state-select.js';
import { TitleBlock } from '../ui/title-block.js';
import { MissionTable } from './mission-table.js';
import { missionsQuery } from './missions.queries.js';

/** Offices of states and organisations; they outlive their people. */
export function MissionsPage() {
  const { t } = useTranslation('missions');
  const search = useSearch({ from: '/shell/missions' });
  const navigate = useNavigate({ from: '/missions' });
  const query = useInfiniteQuery({ ...missionsQuery(search), placeholderData: keepPreviousData });
  const total = query.data?.pages[0]?.total;
  const set = (change: typeof search) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  return (
    <Page>
      <TitleBlock
        title={t('title')}
        about={total !== undefined && t('count', { count: total })}
        actions={
          <LinkButton to="/missions/new" search={{ state: search.state }}>
            {t('new')}
          </LinkButton>
        }
      />
      <Filters>
        <SearchField label={t('filter.q')} value={search.q ?? ''} onChange={(q) => set({ q })} />
        <StateSelect
          aria-label={t('filter.state')}
          placeholder={t('filter.state')}
          value={search.state ?? null}
          onChange={(state) => set({ state: state ?? undefined })}
        />
      </Filters>
      <Loaded query={query}>
        {(data) => <Missions missions={itemsOf(data)} filtered={Boolean(search.q ?? search.state)} />}
      </Loaded>
      <MoreButton query={query} />
    </Page>
  );
}

function Missions({ missions, filtered }: { missions: MissionView[]; filtered: boolean }) {
  const { t } = useTranslation('missions');
  if (missions.length === 0) {
    return filtered ? (
      <EmptyState title={t('none-match')} />
    ) : (
      <EmptyState title={t('empty.title')} actions={<LinkButton to="/missions/new">{t('new')}</LinkButton>}>
        {t('empty.detail')}
      </EmptyState>
    );
  }
  return <MissionTable caption={t('title')} missions={missions} />;
}
