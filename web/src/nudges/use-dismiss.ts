import { useTranslation } from 'react-i18next';
import type { NudgeView } from '../api/types.js';
import { useChange } from '../api/use-change.js';
import { sayUndoable } from '../ui/toast.js';
import { dismissNudge, reopenNudge } from './nudges.queries.js';

/** It need not be said again for this reason; and the way back. */
export function useDismiss(nudge: NudgeView, title: string) {
  const { t } = useTranslation('nudges');
  const reopen = useChange((kept: NudgeView) => reopenNudge(kept));
  return useChange((_: undefined) => dismissNudge(nudge), {
    onDone: (kept) => sayUndoable(t('toast.dismissed', { title }), () => reopen.mutate(kept)),
  });
}
