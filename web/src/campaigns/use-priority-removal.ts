import { useTranslation } from 'react-i18next';
import type { CampaignView, PriorityState } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { sayUndoable } from '../ui/toast.js';
import { addPriority, removePriority } from './campaigns.queries.js';

/** Takes a state off the list without asking, and offers to put it back as it stood. */
export function usePriorityRemoval(campaign: CampaignView, priority: PriorityState, onGone: () => void): () => void {
  const { t } = useTranslation('campaigns');
  const { state, stage, since, owner, reason, version } = priority;
  const putBack = useChange(() =>
    addPriority(campaign.id, { state: state.id, stage, since, owner: owner?.id ?? null, reason }),
  );
  const takeOff = useChange(() => removePriority({ campaign: campaign.id, state: state.id, version }), {
    onDone: () => {
      onGone();
      sayUndoable(t('toast.taken-off', { state: state.name }), () => putBack.mutate(undefined));
    },
  });
  return () => takeOff.mutate(undefined);
}
