import { Select } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { CampaignStatus } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Filters, SearchField } from '../ui/filters.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { TitleBlock } from '../ui/title-block.js';
import { CampaignTable } from './campaign-table.js';
import { campaignsQuery } from './campaigns.queries.js';

const STATUSES: readonly CampaignStatus[] = ['open', 'closed'];

/** Drives for one instrument each: how far they are, by when, and who runs them. */
export function CampaignsPage() {
  const { t } = useTranslation(['campaigns', 'common']);
  const search = useSearch({ from: '/shell/campaigns' });
  const navigate = useNavigate({ from: '/campaigns' });
  const filter = { q: search.q, status: STATUSES.find((status) => status === search.status) };
  const query = useInfiniteQuery({ ...campaignsQuery(filter), placeholderData: keepPreviousData });
  const total = query.data?.pages[0]?.total;
  const set = (change: typeof search) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  const filtered = Boolean(search.q ?? search.status);
  const begin = <LinkButton to="/campaigns/new">{t('new')}</LinkButton>;
  const none = total === 0 && !filtered;
  return (
    <Page>
      <TitleBlock
        title={t('title')}
        about={total !== undefined && t('count', { count: total })}
        actions={!none && begin}
      />
      {!none && (
        <Filters>
          <SearchField label={t('filter.q')} value={search.q ?? ''} onChange={(q) => set({ q })} />
          <Select
            aria-label={t('filter.status')}
            placeholder={t('filter.status')}
            clearable
            data={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
            value={filter.status ?? null}
            onChange={(status) => set({ status: status ?? undefined })}
          />
        </Filters>
      )}
      <Loaded query={query}>
        {(data) => {
          const campaigns = itemsOf(data);
          if (campaigns.length > 0) return <CampaignTable campaigns={campaigns} />;
          if (filtered) return <EmptyState title={t('none-match')} />;
          return (
            <EmptyState title={t('empty.title')} actions={begin}>
              {t('empty.detail')}
            </EmptyState>
          );
        }}
      </Loaded>
      <MoreButton query={query} />
    </Page>
  );
}
