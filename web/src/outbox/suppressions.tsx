import { Button } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import type { SuppressionView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { healthQuery } from '../health/health.queries.js';
import { EmptyState } from '../ui/empty-state.js';
import { useInstantFormat } from '../ui/instant.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { say } from '../ui/toast.js';
import classes from './suppressions.module.css';
import { liftSuppression, standingQuery, suppressionsQuery } from './suppressions.queries.js';

/** One line above the Outbox, as long as there is an address to which no mail leaves. */
export function SuppressionsNotice() {
  const { t } = useTranslation('outbox');
  const count = useQuery(standingQuery).data;
  if (!count) return null;
  const link = <Link to="/outbox" search={{ show: 'addresses' }} />;
  return (
    <p className={classes.notice}>
      <Trans t={t} i18nKey="addresses.notice" count={count} components={{ addresses: link }} />
    </p>
  );
}

/** Every address to which mail came back, and the way to have it leave again. */
export function Suppressions() {
  const { t } = useTranslation('outbox');
  const query = useInfiniteQuery(suppressionsQuery);
  const isBlind = useQuery(healthQuery).data?.bounces === null;
  return (
    <>
      <Loaded query={query}>
        {(data) => {
          const found = itemsOf(data);
          if (found.length > 0) return <SuppressionTable suppressions={found} />;
          return (
            <EmptyState title={t('addresses.empty')}>
              {t(isBlind ? 'addresses.empty-blind' : 'addresses.empty-detail')}
            </EmptyState>
          );
        }}
      </Loaded>
      <MoreButton query={query} />
    </>
  );
}

function SuppressionTable({ suppressions }: { suppressions: SuppressionView[] }) {
  const { t } = useTranslation('outbox');
  const format = useInstantFormat();
  const columns: Column<SuppressionView>[] = [
    { key: 'address', title: t('addresses.address'), cell: (one) => <Whose suppression={one} /> },
    {
      key: 'since',
      title: t('addresses.since'),
      width: '13.5rem',
      cell: ({ since }) => t('addresses.since-at', { moment: format(since) }),
    },
    { key: 'reason', title: t('addresses.reason'), cell: (one) => <Reason suppression={one} /> },
    { key: 'what', title: t('addresses.what'), width: '12rem', cell: (one) => <Standing suppression={one} /> },
  ];
  return <ListTable caption={t('addresses.title')} columns={columns} rows={suppressions} keyOf={({ id }) => id} />;
}

function Whose({ suppression: { address, user } }: { suppression: SuppressionView }) {
  return (
    <>
      {user && (
        <>
          <bdi>{user.name}</bdi>{' '}
        </>
      )}
      <bdi className={user ? classes.address : undefined}>{address}</bdi>
    </>
  );
}

function Reason({ suppression: { reason, mail } }: { suppression: SuppressionView }) {
  const { t } = useTranslation('outbox');
  return (
    <>
      <code className={classes.reason}>{reason}</code>
      {mail && (
        <Link to="/outbox/$mailId" params={{ mailId: mail }}>
          {t('addresses.mail')}
        </Link>
      )}
    </>
  );
}

function Standing({ suppression }: { suppression: SuppressionView }) {
  const { t } = useTranslation('outbox');
  const format = useInstantFormat();
  const { address, liftedAt, liftedBy } = suppression;
  const lift = useChange(() => liftSuppression(suppression), {
    onDone: () => say(t('addresses.allowed', { address })),
  });
  if (liftedAt)
    return (
      <span className="soft">
        {t('addresses.lifted', { moment: format(liftedAt) })}
        {liftedBy && ` ${t('addresses.lifted-by', { name: liftedBy.name })}`}
      </span>
    );
  return (
    <Button
      size="compact-sm"
      className={classes.allow}
      loading={lift.isPending}
      aria-label={t('addresses.allow-of', { address })}
      onClick={() => lift.mutate(undefined)}
    >
      {t('addresses.allow')}
    </Button>
  );
}
