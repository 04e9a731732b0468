import { useTranslation } from 'react-i18next';
import type { MailListItem, MailState } from '../api/types.js';
import { Instant, useInstantFormat } from '../ui/instant.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { RowLink } from '../ui/row-link.js';
import { MailStateMark } from './mail-state-mark.js';
import classes from './mail-table.module.css';

/** Of these one wants to know why. */
const TELLS_WHY: readonly MailState[] = ['deferred', 'failed', 'bounced', 'unknown'];

/** Mail in rows: what, to whom, how far it came, and when or when next. */
export function MailTable({ mails }: { mails: MailListItem[] }) {
  const { t } = useTranslation('outbox');
  const columns: Column<MailListItem>[] = [
    { key: 'subject', title: t('column.subject'), cell: (mail) => <Subject mail={mail} /> },
    {
      key: 'to',
      title: t('column.to'),
      width: '11rem',
      cell: ({ toAddress, toName }) => <bdi className="soft">{toName ?? toAddress}</bdi>,
    },
    {
      key: 'state',
      title: t('column.state'),
      narrow: 'beside',
      width: '9rem',
      cell: (mail) => <MailStateMark mail={mail} />,
    },
    { key: 'at', title: t('column.at'), width: '13.5rem', cell: (mail) => <When mail={mail} /> },
  ];
  return <ListTable caption={t('title')} columns={columns} rows={mails} keyOf={({ id }) => id} />;
}

function Subject({ mail: { id, subject, state, lastError } }: { mail: MailListItem }) {
  return (
    <>
      <RowLink to="/outbox/$mailId" params={{ mailId: id }}>
        <span dir="auto">{subject}</span>
      </RowLink>
      {lastError && TELLS_WHY.includes(state) && <span className={classes.why}>{lastError}</span>}
    </>
  );
}

function When({ mail: { state, nextAttemptAt, bouncedAt, sentAt, createdAt } }: { mail: MailListItem }) {
  const { t } = useTranslation('outbox');
  const format = useInstantFormat();
  if (state === 'deferred' && nextAttemptAt) return t('next-try', { moment: format(nextAttemptAt) });
  return <Instant at={bouncedAt ?? sentAt ?? createdAt} />;
}
