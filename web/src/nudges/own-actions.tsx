import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NudgeView } from '../api/types.js';
import { openEdit, openLog } from '../engagements/log-opening.js';
import { PostActions } from './post-actions.js';

/** What one would do about it, by its kind. */
export function OwnActions({ nudge, title }: { nudge: NudgeView; title: string }) {
  const { t } = useTranslation('nudges');
  const { state, priority, engagement, posting } = nudge;
  if (posting) return <PostActions posting={posting} />;
  if (engagement) {
    return (
      <Button
        size="compact-sm"
        data-key="w"
        aria-keyshortcuts="w"
        aria-label={t('write-up-now', { title })}
        onClick={() => openEdit(engagement.id)}
      >
        {t('write-up')}
      </Button>
    );
  }
  return (
    <Button
      size="compact-sm"
      data-key="l"
      aria-keyshortcuts="l"
      aria-label={t('log-contact-with', { state: state?.name ?? '' })}
      onClick={() => openLog({ state: state ?? undefined, campaign: priority?.campaign })}
    >
      {t('log-contact')}
    </Button>
  );
}
