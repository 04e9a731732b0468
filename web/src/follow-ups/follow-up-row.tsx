import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import { DueDate } from './due-date.js';
import classes from './follow-up-row.module.css';
import { useSettle } from './use-settle.js';

interface FollowUpRowProps {
  followUp: FollowUpView;
  /** Says whose it is, where they are not all mine. */
  withOwner?: boolean;
}

export function FollowUpRow({ followUp, withOwner = false }: FollowUpRowProps) {
  const { t } = useTranslation('follow-ups');
  const { id, title, state, status, owner, visibility } = followUp;
  const settle = useSettle(followUp);
  const done = status === 'done';
  return (
    <li className={classes.row} data-settled={done || status === 'dropped' || undefined}>
      <Checkbox
        className={classes.tick}
        radius="xl"
        checked={done}
        disabled={settle.isPending}
        aria-label={t(done ? 'reopen' : 'mark-done', { title })}
        onChange={() => settle.mutate(done ? 'reopen' : 'done')}
      />
      <div className={classes.words}>
        <RowLink to="/follow-ups/$followUpId" params={{ followUpId: id }}>
          <span dir="auto">{title}</span>
        </RowLink>
        <div className={classes.about}>
          {state && <StateName state={state} />}
          {withOwner && owner && <span dir="auto">{owner.name}</span>}
          <VisibilityUnlessInternal visibility={visibility} />
        </div>
      </div>
      <DueDate followUp={followUp} />
      {status === 'to-review' && (
        <div className={classes.review}>
          <Button size="compact-sm" onClick={() => settle.mutate('reopen')} aria-label={t('take-up-of', { title })}>
            {t('take-up')}
          </Button>
          <Button size="compact-sm" onClick={() => settle.mutate('drop')} aria-label={t('drop-of', { title })}>
            {t('drop')}
          </Button>
        </div>
      )}
    </li>
  );
}
