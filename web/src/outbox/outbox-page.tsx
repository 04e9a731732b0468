import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useIsAdministrator } from '../api/me.js';
import { itemsOf } from '../api/pages.js';
import type { MailState } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { Tabs } from '../ui/tabs.js';
import { TitleBlock } from '../ui/title-block.js';
import { Health } from './health.js';
import { MailTable } from './mail-table.js';
import { outboxQuery } from './outbox.queries.js';
import { OwnAddressNotice } from './own-address-notice.js';
import { Suppressions, SuppressionsNotice } from './suppressions.js';

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
  const isAdministrator = useIsAdministrator();
  const state = STATES.find((one) => one === search.state);
  const showsAddresses = isAdministrator && search.show === 'addresses';
  const tabs = [
    { key: 'all', word: t('all'), search: {} },
    ...STATES.map((one) => ({ key: one, word: t(`state.${one}`), search: { state: one } })),
    ...(isAdministrator ? [{ key: 'addresses', word: t('addresses.tab'), search: { show: 'addresses' } }] : []),
  ];
  return (
    <Page>
      <TitleBlock title={t('title')} about={<Health />} />
      {isAdministrator ? !showsAddresses && <SuppressionsNotice /> : <OwnAddressNotice />}
      <Tabs label={t('which')} tabs={tabs} current={showsAddresses ? 'addresses' : (state ?? 'all')} />
      {showsAddresses ? <Suppressions /> : <Mails state={state} />}
    </Page>
  );
}

function Mails({ state }: { state: MailState | undefined }) {
  const { t } = useTranslation('outbox');
  const query = useInfiniteQuery(outboxQuery(state));
  return (
    <>
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
    </>
  );
}
