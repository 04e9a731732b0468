import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NudgeView } from '../api/types.js';
import { Flag } from '../ui/flag.js';
import { RowLink } from '../ui/row-link.js';
import { LaterMenu } from './later-menu.js';
import { nudgeLink } from './nudge-link.js';
import classes from './nudge-row.module.css';
import { OwnActions } from './own-actions.js';
import { useDismiss } from './use-dismiss.js';
import { useNudgeWords } from './use-nudge-words.js';
import { useRowKeys } from './use-row-keys.js';

export function NudgeRow({ nudge }: { nudge: NudgeView }) {
  const { t } = useTranslation('nudges');
  const { title, about } = useNudgeWords(nudge);
  const dismiss = useDismiss(nudge, title);
  const onKeyDown = useRowKeys();
  return (
    <li className={classes.row} onKeyDown={onKeyDown}>
      <span className={classes.flag}>{nudge.state && <Flag iso2={nudge.state.iso2} />}</span>
      <div className={classes.words}>
        <RowLink {...nudgeLink(nudge)}>
          <span dir="auto">{title}</span>
        </RowLink>
        <p className={classes.about} dir="auto">
          {about}
        </p>
      </div>
      <div className={classes.actions}>
        <OwnActions nudge={nudge} title={title} />
        <LaterMenu nudge={nudge} title={title} />
        <Button
          size="compact-sm"
          variant="subtle"
          data-key="d"
          aria-keyshortcuts="d"
          aria-label={t('dismiss-of', { title })}
          loading={dismiss.isPending}
          onClick={() => dismiss.mutate(undefined)}
        >
          {t('dismiss')}
        </Button>
      </div>
    </li>
  );
}
