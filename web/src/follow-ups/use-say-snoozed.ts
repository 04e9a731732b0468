import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { useInstantFormat } from '../ui/instant.js';
import { say } from '../ui/toast.js';
import { followUpQuery } from './follow-ups.queries.js';

/** Says until when something was put off. */
export function useSaySnoozed(): (kept: FollowUpView, until: string) => void {
  const { t } = useTranslation('follow-ups');
  const queries = useQueryClient();
  const format = useInstantFormat();
  return (kept, until) => {
    queries.setQueryData(followUpQuery(kept.id).queryKey, kept);
    say(t('snooze.said', { moment: format(until) }));
  };
}
