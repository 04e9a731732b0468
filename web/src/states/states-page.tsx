import { Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from '../api/lists.js';
import type { StateListItem } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Filters, SearchField } from '../ui/filters.js';
import { ListTable } from '../ui/list-table.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { TitleBlock } from '../ui/title-block.js';
import { useStateColumns } from './state-columns.js';
import { STANDINGS, stateListQuery } from './state-list.queries.js';
import { ORDERS, type StateOrder, sortStates, stateOrder } from './state-order.js';
import classes from './states-page.module.css';

const GROUPS = ['African', 'Asia-Pacific', 'EEG', 'GRULAC', 'WEOG'];

/** All states: where they stand on the instruments, and when we last spoke. */
export function StatesPage() {
  const { t } = useTranslation('states-list');
  const search = useSearch({ from: '/shell/states' });
  const order = stateOrder(search.sort);
  const query = useQuery({ ...stateListQuery(search), placeholderData: keepPreviousData });
  const count = query.data?.items.length;
  return (
    <Page>
      <TitleBlock title={t('title')} about={count !== undefined && t('count', { count })} />
      <StateFilters />
      <Loaded query={query} lines={14}>
        {({ items }) =>
          items.length === 0 ? (
            <NoStates />
          ) : (
            <>
              <p className={classes.legend}>{t('legend')}</p>
              <StateTable states={items} order={order} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function StateTable({ states, order }: { states: StateListItem[]; order: StateOrder }) {
  const { t, i18n } = useTranslation('states-list');
  const navigate = useNavigate({ from: '/states' });
  const columns = useStateColumns(
    order,
    (sort) => void navigate({ search: (now) => ({ ...now, sort }), replace: true }),
  );
  return (
    <ListTable
      caption={t('title')}
      columns={columns}
      rows={sortStates(states, order, i18n.language)}
      keyOf={({ id }) => id}
    />
  );
}

function StateFilters() {
  const { t } = useTranslation('states-list');
  const search = useSearch({ from: '/shell/states' });
  const navigate = useNavigate({ from: '/states' });
  const { data: instruments } = useQuery(instrumentsQuery);
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  return (
    <Filters>
      <SearchField label={t('filter.q')} value={search.q ?? ''} onChange={(q) => set({ q })} />
      <Select
        aria-label={t('filter.group')}
        placeholder={t('filter.group')}
        clearable
        data={GROUPS.map((group) => ({ value: group, label: t(`group.${group}`, { defaultValue: group }) }))}
        value={search.group ?? null}
        onChange={(group) => set({ group: group ?? undefined })}
      />
      <Select
        aria-label={t('filter.instrument')}
        placeholder={t('filter.instrument')}
        clearable
        data={(instruments?.items ?? [])
          .filter(({ inPageBlock }) => inPageBlock !== null)
          .map(({ id, acronym, name }) => ({ value: id, label: acronym ?? name }))}
        value={search.instrument ?? null}
        onChange={(instrument) =>
          set({ instrument: instrument ?? undefined, status: instrument ? (search.status ?? 'endorsed') : undefined })
        }
      />
      <Select
        className={classes.narrowSort}
        aria-label={t('sort')}
        allowDeselect={false}
        data={ORDERS.map((order) => ({ value: order, label: t(`order.${order}`) }))}
        value={stateOrder(search.sort).by}
        onChange={(sort) => set({ sort: sort ?? undefined })}
      />
      {search.instrument && (
        <Select
          aria-label={t('filter.status')}
          allowDeselect={false}
          data={STANDINGS.map((status) => ({ value: status, label: t(`standing.${status}`) }))}
          value={search.status ?? 'endorsed'}
          onChange={(status) => set({ status: status ?? undefined })}
        />
      )}
    </Filters>
  );
}

function NoStates() {
  const { t } = useTranslation('states-list');
  return <EmptyState title={t('empty.title')}>{t('empty.detail')}</EmptyState>;
}
