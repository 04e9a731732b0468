import { useTranslation } from 'react-i18next';
import { leaveOut } from './corrections.js';
import { RecordLink } from './outcome.js';
import classes from './piece-card.module.css';
import type { ImportView, Piece } from './plan.js';
import { useCorrections } from './use-corrections.js';

interface Props {
  piece: Piece;
  plan: ImportView;
  /** The first words of the piece, so that one button can be told from the next by ear. */
  name: string;
}

/** New, the same, a change; and the way to leave it out, or to what it became. */
export function PieceActions({ piece: { ref, action }, plan, name }: Props) {
  const { t } = useTranslation('imports');
  const correct = useCorrections(plan.id);
  const out = action === 'left-out';
  const canLeaveOut = plan.status === 'planned' && action !== 'refuse' && action !== 'same';
  const became = plan.status === 'applied' ? plan.applied?.items.find((item) => item.ref === ref) : undefined;
  return (
    <div className={classes.actions}>
      {plan.status !== 'undone' && (
        <span className={classes.action} data-action={action}>
          {t(plan.status === 'planned' ? `action.${action}` : `done.${action}`)}
        </span>
      )}
      {canLeaveOut && (
        <button
          type="button"
          className={classes.leave}
          aria-label={t(out ? 'piece.take-in-name' : 'piece.leave-out-name', { name })}
          onClick={() => correct.mutate(leaveOut(ref, !out))}
        >
          {t(out ? 'piece.take-in' : 'piece.leave-out')}
        </button>
      )}
      {became && <RecordLink record={became.record} id={became.recordId} stateId={plan.state} />}
    </div>
  );
}
