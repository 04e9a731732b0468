import { Select } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { EmptyState } from '../ui/empty-state.js';
import { Filters, SearchField } from '../ui/filters.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { StateSelect } from '../ui/state-select.js';
import { TitleBlock } from '../ui/title-block.js';
import { ContactTable } from './contact-table.js';
import { contactsQuery } from './contacts.queries.js';

/** The people on their side. */
export function ContactsPage() {
  const { t } = useTranslation('contacts');
  const search = useSearch({ from: '/shell/contacts' });
  const left = search.left === undefined ? undefined : search.left === 'true';
  const query = useInfiniteQuery({
    ...contactsQuery({ q: search.q, state: search.state, left }),
    placeholderData: keepPreviousData,
  });
  const total = query.data?.pages[0]?.total;
  const filtered = Object.values(search).some(Boolean);
  return (
    <Page>
      <TitleBlock
        title={t('title')}
        about={total !== undefined && t('count', { count: total })}
        actions={<LinkButton to="/contacts/new">{t('new')}</LinkButton>}
      />
      <ContactFilters />
      <Loaded query={query}>
        {(data) => {
          const contacts = itemsOf(data);
          if (contacts.length > 0) return <ContactTable caption={t('title')} contacts={contacts} />;
          return filtered ? <EmptyState title={t('none-match')} /> : <NoContacts />;
        }}
      </Loaded>
      <MoreButton query={query} />
    </Page>
  );
}

function ContactFilters() {
  const { t } = useTranslation('contacts');
  const search = useSearch({ from: '/shell/contacts' });
  const navigate = useNavigate({ from: '/contacts' });
  const set = (change: typeof search) => void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  return (
    <Filters>
      <SearchField label={t('filter.q')} value={search.q ?? ''} onChange={(q) => set({ q })} />
      <StateSelect
        aria-label={t('filter.state')}
        placeholder={t('filter.state')}
        value={search.state ?? null}
        onChange={(state) => set({ state: state ?? undefined })}
      />
      <Select
        aria-label={t('filter.left')}
        placeholder={t('filter.left')}
        clearable
        data={[
          { value: 'false', label: t('filter.in-post') },
          { value: 'true', label: t('filter.left-post') },
        ]}
        value={search.left ?? null}
        onChange={(left) => set({ left: left ?? undefined })}
      />
    </Filters>
  );
}

function NoContacts() {
  const { t } = useTranslation('contacts');
  return (
    <EmptyState title={t('empty.title')} actions={<LinkButton to="/contacts/new">{t('new')}</LinkButton>}>
      {t('empty.detail')}
    </EmptyState>
  );
}
