import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { useDateFormat } from '../ui/partial-date.js';
import { sayUndoable } from '../ui/toast.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import classes from './follow-up-line.module.css';
import { settleFollowUp } from './state.queries.js';

interface Props {
  followUp: FollowUpView;
  /** The date stands beside it already. */
  dated?: boolean;
}

/** Something we mean to do, ticked off where it stands. */
export function FollowUpLine({ followUp, dated = false }: Props) {
  const { t } = useTranslation('states');
  const format = useDateFormat();
  const { id, title, due, status, owner, visibility } = followUp;
  const done = status === 'done';
  const reopen = useChange((kept: FollowUpView) => settleFollowUp(kept, 'reopen'));
  const settle = useChange((how: 'done' | 'reopen') => settleFollowUp(followUp, how), {
    onDone: (kept, how) => {
      if (how === 'done') sayUndoable(t('follow-up.done-toast'), () => reopen.mutate(kept));
    },
  });
  const about = [due && !dated && t('follow-up.due', { date: format(due) }), owner?.name ?? t('follow-up.nobody')];
  return (
    <div className={classes.line} data-done={done || undefined}>
      <Checkbox
        size="xs"
        checked={done}
        disabled={settle.isPending || status === 'dropped'}
        aria-label={t(done ? 'follow-up.reopen' : 'follow-up.mark-done', { title })}
        onChange={() => settle.mutate(done ? 'reopen' : 'done')}
      />
      <div className={classes.words}>
        <Link to="/follow-ups/$followUpId" params={{ followUpId: id }} className={classes.title} data-row-link="">
          <span dir="auto">{title}</span>
        </Link>
        <span className={classes.about}>
          {status !== 'open' && `${t(`follow-up.${status}`)} · `}
          {about.filter(Boolean).join(' · ')}
        </span>
        <VisibilityUnlessInternal visibility={visibility} />
      </div>
    </div>
  );
}
