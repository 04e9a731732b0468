import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { sayUndoable } from '../ui/toast.js';
import { followUpQuery, type Settlement, settleFollowUp } from './follow-ups.queries.js';

/** Ticks a follow-up off, drops it or takes it up, and offers to take that back where there is a way back. */
export function useSettle(followUp: FollowUpView) {
  const { t } = useTranslation('follow-ups');
  const queries = useQueryClient();
  const wordsOf = (how: 'done' | 'drop') => {
    const { title, repeat, status } = followUp;
    if (how === 'drop' || !repeat || status !== 'open') return t(`toast.${how}`, { title });
    return t('toast.done-again', { title, repeat: t(`repeat.every.${repeat.unit}`, { count: repeat.count }) });
  };
  const reopen = useChange((kept: FollowUpView) => settleFollowUp(kept, 'reopen'));
  return useChange((how: Exclude<Settlement, 'restore'>) => settleFollowUp(followUp, how), {
    onDone: (kept, how) => {
      queries.setQueryData(followUpQuery(kept.id).queryKey, kept);
      if (how !== 'reopen') sayUndoable(wordsOf(how), () => reopen.mutate(kept));
    },
  });
}
