import { useTranslation } from 'react-i18next';
import { useChange } from '../api/use-change.js';
import { sayUndoable } from './toast.js';

interface Removal {
  remove: () => Promise<unknown>;
  /** Puts it back; deleting has raised the version by one. */
  restore: () => Promise<unknown>;
  /** What the toast says was deleted. */
  name: string;
  /** Called when it is gone, to leave its screen. */
  onGone: () => void;
}

/** Deletes without asking, and offers to take it back. */
export function useRecordRemoval({ remove, restore, name, onGone }: Removal): () => void {
  const { t } = useTranslation();
  const putBack = useChange(restore);
  const takeAway = useChange(remove, {
    leaving: true,
    onDone: () => {
      onGone();
      sayUndoable(t('deleted', { name }), () => putBack.mutate(undefined));
    },
  });
  return () => takeAway.mutate(undefined);
}
