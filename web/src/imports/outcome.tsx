import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Instant } from '../ui/instant.js';
import type { ImportedRecord, ImportView } from './plan.js';
import type { Tally } from './plan-tally.js';
import classes from './preview.module.css';
import { useTallyWords } from './use-tally-words.js';

/** What was done, and what an undo left standing because someone has worked with it since. */
export function Outcome({ plan, tally }: { plan: ImportView; tally: Tally }) {
  const words = useTallyWords();
  const { t } = useTranslation('imports');
  const { undoneAt, appliedAt, undone } = plan;
  if (!undone) {
    return (
      <p className={classes.outcome}>
        {t('outcome.applied')} {appliedAt && <Instant at={appliedAt} />}:{' '}
        {words.listed([...tally.add, ...tally.change])}.
      </p>
    );
  }
  return (
    <div className={classes.outcome}>
      <p>
        {t('outcome.undone')} {undoneAt && <Instant at={undoneAt} />}.{' '}
        {undone.skipped.length === 0 ? t('outcome.all-back') : t('outcome.skipped')}
      </p>
      <ul>
        {undone.skipped.map(({ record, recordId, reason }) => (
          <li key={recordId}>
            <RecordLink record={record} id={recordId} stateId={plan.state} /> · {t(`outcome.${reason}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Leads to what a piece of the page became. */
export function RecordLink({ record, id, stateId }: { record: ImportedRecord; id: string; stateId: string | null }) {
  const { t } = useTranslation('imports');
  const words = t(`record.${record}`);
  switch (record) {
    case 'engagement':
      return (
        <Link to="/engagements/$engagementId" params={{ engagementId: id }}>
          {words}
        </Link>
      );
    case 'contact':
      return (
        <Link to="/contacts/$contactId" params={{ contactId: id }}>
          {words}
        </Link>
      );
    case 'mission':
      return (
        <Link to="/missions/$missionId" params={{ missionId: id }}>
          {words}
        </Link>
      );
    case 'organisation':
      return (
        <Link to="/organisations/$organisationId" params={{ organisationId: id }}>
          {words}
        </Link>
      );
    case 'follow_up':
      return (
        <Link to="/follow-ups/$followUpId" params={{ followUpId: id }}>
          {words}
        </Link>
      );
    default:
      return stateId ? (
        <Link to="/states/$stateId" params={{ stateId }} search={record === 'position' ? { tab: 'positions' } : {}}>
          {words}
        </Link>
      ) : (
        words
      );
  }
}
