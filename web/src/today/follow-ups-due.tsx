import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { FollowUpList } from '../follow-ups/follow-up-list.js';
import { today } from '../ui/date-entry.js';
import classes from './follow-ups-due.module.css';

const WHEN = ['overdue', 'today', 'soon'] as const;

/** My follow-ups of the next two weeks, what is overdue first. */
export function FollowUpsDue({ followUps }: { followUps: FollowUpView[] }) {
  const { t } = useTranslation('today');
  const groups = WHEN.map((when) => ({ when, items: followUps.filter((followUp) => dueWhen(followUp) === when) }));
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ when, items }) => (
      <div key={when} className={classes.group}>
        <h3 className={classes.title} data-when={when}>
          {t(`due.${when}`)}
        </h3>
        <FollowUpList followUps={items} overdueSaid={when === 'overdue'} />
      </div>
    ));
}

function dueWhen({ dueDay }: FollowUpView): (typeof WHEN)[number] {
  if (dueDay === null || dueDay > today()) return 'soon';
  return dueDay < today() ? 'overdue' : 'today';
}
