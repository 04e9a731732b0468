import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { today } from '../ui/date-entry.js';
import { PartialDate } from '../ui/partial-date.js';
import classes from './due-date.module.css';

interface DueDateProps {
  followUp: FollowUpView;
  /** A heading above has said it already. */
  overdueSaid?: boolean;
}

/** When a follow-up is due; what is overdue says so in a word, not only in a colour. */
export function DueDate({ followUp, overdueSaid = false }: DueDateProps) {
  const { t } = useTranslation('follow-ups');
  const { due, dueDay, status } = followUp;
  if (due === null || dueDay === null) return <span className={classes.due}>{t('no-due')}</span>;
  const overdue = status === 'open' && dueDay < today();
  return (
    <span className={classes.due} data-overdue={overdue || undefined}>
      {overdue && !overdueSaid && <span>{t('overdue')} </span>}
      {due === today() ? t('today') : <PartialDate value={due} />}
    </span>
  );
}
