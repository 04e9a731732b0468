import { IconSquare } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import type { PriorityState } from '../api/types.js';
import { today } from '../ui/date-entry.js';
import { PartialDate } from '../ui/partial-date.js';
import classes from './next-step.module.css';

/** What is to be done next for a state, and by when; it leads to the follow-up. */
export function NextStep({ step: { id, title, due } }: { step: NonNullable<PriorityState['nextStep']> }) {
  const { t } = useTranslation('campaigns');
  const overdue = due !== null && parsePartialDate(due).latest < today();
  return (
    <div className={classes.step}>
      <IconSquare size={14} stroke={1.5} aria-hidden="true" />
      <span>
        <Link to="/follow-ups/$followUpId" params={{ followUpId: id }} draggable={false} dir="auto">
          {title}
        </Link>
        {due && (
          <span className={classes.due} data-overdue={overdue || undefined}>
            {' '}
            {overdue ? t('overdue') : t('due')} <PartialDate value={due} />
          </span>
        )}
      </span>
    </div>
  );
}
