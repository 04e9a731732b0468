import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NudgeView } from '../api/types.js';
import { Flag } from '../ui/flag.js';
import { RowLink } from '../ui/row-link.js';
import { VisibilityMark } from '../ui/visibility-mark.js';
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
      <span>{nudge.state && <Flag iso2={nudge.state.iso2} />}</span>
      <div className={classes.words}>
        <RowLink {...nudgeLink(nudge)}>
          <span dir="auto" className={classes.title}>
            {title}
          </span>
        </RowLink>
        <div className={classes.about}>
          {about.map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
          {nudge.isConfidential && <VisibilityMark visibility="restricted" />}
        </div>
      </div>
      <div className={classes.actions}>
        <OwnActions nudge={nudge} title={title} />
        <LaterMenu nudge={nudge} title={title} />
        <ActionIcon
          data-key="d"
          aria-keyshortcuts="d"
          aria-label={t('dismiss-of', { title })}
          title={t('dismiss')}
          loading={dismiss.isPending}
          onClick={() => dismiss.mutate(undefined)}
        >
          <IconX size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </div>
    </li>
  );
}
