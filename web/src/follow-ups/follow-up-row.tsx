import { Button, Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { useDateFormat } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import { DueDate } from './due-date.js';
import classes from './follow-up-row.module.css';
import { GiveButton } from './give-button.js';
import { useAnchorWords } from './use-anchor-words.js';
import { useSettle } from './use-settle.js';

export interface FollowUpRowProps {
  followUp: FollowUpView;
  /** Says whose it is, where they are not all mine. */
  withOwner?: boolean;
  /** Says how long before or after what the screen shows it is due. */
  withAnchor?: boolean;
  /** A heading above has said that it is overdue. */
  overdueSaid?: boolean;
}

export function FollowUpRow({ followUp, withOwner = false, withAnchor = false, overdueSaid }: FollowUpRowProps) {
  const { t } = useTranslation('follow-ups');
  const { id, title, status } = followUp;
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
        <About followUp={followUp} withOwner={withOwner} withAnchor={withAnchor} />
      </div>
      <div className={classes.end}>
        <DueDate followUp={followUp} overdueSaid={overdueSaid} />
        {status === 'open' && (
          <span className={classes.give}>
            <GiveButton followUp={followUp} inRow />
          </span>
        )}
        {status === 'to-review' && (
          <span className={classes.review}>
            <Button size="compact-sm" onClick={() => settle.mutate('reopen')} aria-label={t('take-up-of', { title })}>
              {t('take-up')}
            </Button>
            <Button size="compact-sm" onClick={() => settle.mutate('drop')} aria-label={t('drop-of', { title })}>
              {t('drop')}
            </Button>
          </span>
        )}
      </div>
    </li>
  );
}

/** What it is about, where it comes from, whose it is. */
function About({ followUp, withOwner, withAnchor }: Omit<FollowUpRowProps, 'overdueSaid'>) {
  const { t } = useTranslation(['follow-ups', 'engagements']);
  const format = useDateFormat();
  const anchorWords = useAnchorWords();
  const { state, engagement, owner, anchor, visibility } = followUp;
  return (
    <div className={classes.about}>
      {state && <StateName state={state} />}
      {engagement && (
        <span>
          {t(`engagements:kind.${engagement.kind}`)}, {format(engagement.date)}
        </span>
      )}
      {withAnchor && anchor && (
        <bdi>{anchorWords({ ...anchor, to: 'event', event: { value: '', label: t('anchor.it') } })}</bdi>
      )}
      {withOwner && owner && <bdi>{owner.name}</bdi>}
      <VisibilityUnlessInternal visibility={visibility} />
    </div>
  );
}
