import { Modal } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { EmptyState } from '../ui/empty-state.js';
import { Instant } from '../ui/instant.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import type { Change } from './engagement.js';
import { historyQuery } from './engagements.queries.js';
import classes from './history-dialog.module.css';
import { changedFields } from './history-fields.js';

interface Props {
  id: string;
  opened: boolean;
  onClose(): void;
}

/** Every change of an engagement, newest first: who, when, and both texts. */
export function HistoryDialog({ id, opened, onClose }: Props) {
  const { t } = useTranslation(['engagements', 'common']);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t('history.title')}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
      {opened && <History id={id} />}
    </Modal>
  );
}

function History({ id }: { id: string }) {
  const { t } = useTranslation('engagements');
  const query = useInfiniteQuery(historyQuery(id));
  return (
    <Loaded query={query}>
      {(data) => {
        const lines = itemsOf(data);
        if (lines.length === 0) return <EmptyState title={t('history.empty')} />;
        return (
          <>
            <ol className={classes.lines}>
              {lines.map((line) => (
                <li key={line.id} className={classes.line}>
                  <Line line={line} />
                </li>
              ))}
            </ol>
            <MoreButton query={query} />
          </>
        );
      }}
    </Loaded>
  );
}

function Line({ line }: { line: Change }) {
  const { t } = useTranslation('engagements');
  const { at, actor, op, record } = line;
  return (
    <>
      <p>
        <b>{actor?.name ?? t('history.system')}</b> {t(`history.${op}`)}{' '}
        {t(`history.record.${record}` as 'history.record.ask', { defaultValue: record })}{' '}
        <span className="soft small">
          <Instant at={at} />
        </span>
      </p>
      <dl className={classes.fields}>
        {changedFields(line).map(({ field, before, after }) => (
          <div key={field} className={classes.field}>
            <dt>{t(`history.field.${field}` as 'history.field.text', { defaultValue: field.replaceAll('_', ' ') })}</dt>
            {before !== null && (
              <dd className={classes.before} dir="auto">
                {before}
              </dd>
            )}
            {after !== null && (
              <dd className={classes.after} dir="auto">
                {after}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </>
  );
}
