import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { MailListItem, MailState } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Instant } from '../ui/instant.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { RowLink } from '../ui/row-link.js';
import { Tabs } from '../ui/tabs.js';
import { TitleBlock } from '../ui/title-block.js';
import { Health } from './health.js';
import { MailStateMark } from './mail-state-mark.js';
import { outboxQuery } from './outbox.queries.js';

/** In the order in which a mail comes through them. */
const STATES: readonly MailState[] = [
  'queued',
  'sending',
  'deferred',
  'sent',
  'failed',
  'bounced',
  'suppressed',
  'unknown',
  'cancelled',
];

/** Every mail that is to leave, is leaving, or left; and whether the machine behind it is well. */
export function OutboxPage() {
  const { t } = useTranslation('outbox');
  const search = useSearch({ from: '/shell/outbox' });
  const state = STATES.find((one) => one === search.state);
  const query = useInfiniteQuery(outboxQuery(state));
  const tabs = [
    { key: 'all', word: t('all'), search: {} },
    ...STATES.map((one) => ({ key: one, word: t(`state.${one}`), search: { state: one } })),
  ];
  return (
    <Page>
      <TitleBlock title={t('title')} about={<Health />} />
      <Tabs label={t('which')} tabs={tabs} current={state ?? 'all'} />
      <Loaded query={query}>
        {(data) => {
          const mails = itemsOf(data);
          if (mails.length > 0) return <MailTable mails={mails} />;
          return state ? (
            <EmptyState title={t('none-so')} />
          ) : (
            <EmptyState title={t('empty.title')}>{t('empty.detail')}</EmptyState>
          );
        }}
      </Loaded>
      <MoreButton query={query} />
    </Page>
  );
}

function MailTable({ mails }: { mails: MailListItem[] }) {
  const { t } = useTranslation('outbox');
  const columns: Column<MailListItem>[] = [
    {
      key: 'subject',
      title: t('column.subject'),
      cell: ({ id, subject }) => (
        <RowLink to="/outbox/$mailId" params={{ mailId: id }}>
          <span dir="auto">{subject}</span>
        </RowLink>
      ),
    },
    {
      key: 'to',
      title: t('column.to'),
      cell: ({ toAddress, toName }) => <bdi className="soft">{toName ?? toAddress}</bdi>,
    },
    {
      key: 'state',
      title: t('column.state'),
      narrow: 'beside',
      width: '9rem',
      cell: ({ state }) => <MailStateMark state={state} />,
    },
    {
      key: 'at',
      title: t('column.at'),
      width: '12rem',
      cell: ({ sentAt, createdAt }) => <Instant at={sentAt ?? createdAt} />,
    },
  ];
  return <ListTable caption={t('title')} columns={columns} rows={mails} keyOf={({ id }) => id} />;
}
