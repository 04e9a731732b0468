import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { say, sayUndoable } from '../ui/toast.js';
import { followUpQuery, giveFollowUp } from './follow-ups.queries.js';

/** Says whose it is now, and offers to give it back where it was somebody's. */
export function useSayGiven({ owner, title }: FollowUpView): (given: FollowUpView) => void {
  const { t } = useTranslation('follow-ups');
  const queries = useQueryClient();
  const keep = (kept: FollowUpView) => queries.setQueryData(followUpQuery(kept.id).queryKey, kept);
  const giveBack = useChange((from: { given: FollowUpView; to: string }) => giveFollowUp(from.given, from.to), {
    onDone: keep,
  });
  return (given) => {
    keep(given);
    const said = t('give.said', { title, name: given.owner?.name });
    if (owner) sayUndoable(said, () => giveBack.mutate({ given, to: owner.id }));
    else say(said);
  };
}
