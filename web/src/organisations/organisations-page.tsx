import { Checkbox } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { OrganisationView } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Filters, SearchField } from '../ui/filters.js';
import { LinkButton } from '../ui/link-button.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { RowLink } from '../ui/row-link.js';
import { TitleBlock } from '../ui/title-block.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import { organisationsQuery } from './organisations.queries.js';

/** Bodies that are no states; some of them are partners of ours. */
export function OrganisationsPage() {
  const { t } = useTranslation('organisations');
  const search = useSearch({ from: '/shell/organisations' });
  const navigate = useNavigate({ from: '/organisations' });
  const filter = { q: search.q, partner: search.partner === 'true' ? true : undefined };
  const query = useInfiniteQuery({ ...organisationsQuery(filter), placeholderData: keepPreviousData });
  const total = query.data?.pages[0]?.total;
  const set = (change: typeof search) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  return (
    <Page>
      <TitleBlock
        title={t('title')}
        about={total !== undefined && t('count', { count: total })}
        actions={<LinkButton to="/organisations/new">{t('new')}</LinkButton>}
      />
      <Filters>
        <SearchField label={t('filter.q')} value={search.q ?? ''} onChange={(q) => set({ q })} />
        <Checkbox
          label={t('filter.partners')}
          checked={search.partner === 'true'}
          onChange={(event) => set({ partner: event.currentTarget.checked ? 'true' : undefined })}
        />
      </Filters>
      <Loaded query={query}>
        {(data) => <OrganisationTable organisations={itemsOf(data)} filtered={Boolean(search.q ?? search.partner)} />}
      </Loaded>
      <MoreButton query={query} />
    </Page>
  );
}

function OrganisationTable({ organisations, filtered }: { organisations: OrganisationView[]; filtered: boolean }) {
  const { t } = useTranslation('organisations');
  if (organisations.length === 0) {
    return filtered ? (
      <EmptyState title={t('none-match')} />
    ) : (
      <EmptyState title={t('empty.title')} actions={<LinkButton to="/organisations/new">{t('new')}</LinkButton>}>
        {t('empty.detail')}
      </EmptyState>
    );
  }
  const columns: Column<OrganisationView>[] = [
    {
      key: 'name',
      title: t('field.name'),
      cell: ({ id, name }) => (
        <RowLink to="/organisations/$organisationId" params={{ organisationId: id }}>
          <span dir="auto">{name}</span>
        </RowLink>
      ),
    },
    { key: 'acronym', title: t('field.acronym'), narrow: 'beside', cell: ({ acronym }) => acronym },
    { key: 'kind', title: t('field.kind'), cell: ({ kind }) => <span className="soft">{t(`kind.${kind}`)}</span> },
    {
      key: 'partner',
      title: t('column.partner'),
      says: ({ isPartner }) => isPartner,
      cell: ({ isPartner }) => isPartner && t('partner'),
    },
    {
      key: 'visibility',
      title: t('column.visibility'),
      says: ({ visibility }) => visibility !== 'public',
      cell: ({ visibility }) => <VisibilityUnlessInternal visibility={visibility} />,
    },
  ];
  return <ListTable caption={t('title')} columns={columns} rows={organisations} keyOf={({ id }) => id} />;
}
