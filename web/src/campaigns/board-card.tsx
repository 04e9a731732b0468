import type { DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignStanding, PriorityState } from '../api/types.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';
import classes from './board.module.css';
import { MoveMenu } from './move-menu.js';
import { NextStep } from './next-step.js';

interface CardProps {
  /** What one says of a state that has done what the campaign asks. */
  arrived: string;
  priority: PriorityState;
  dragged: boolean;
  onDrag: (priority: PriorityState | null) => void;
  onMove: (priority: PriorityState, to: CampaignStanding) => void;
}

/** A state on the board: since when it stands there, who looks after it, what comes next. */
export function BoardCard({ arrived, priority, dragged, onDrag, onMove }: CardProps) {
  const { state, standing, owner, nextStep } = priority;
  const onDragStart = (event: DragEvent) => {
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', state.name);
    onDrag(priority);
  };
  return (
    <li
      className={classes.card}
      data-card={state.id}
      data-dragged={dragged || undefined}
      draggable={standing !== 'endorsed'}
      onDragStart={onDragStart}
      onDragEnd={() => onDrag(null)}
    >
      <div className={classes.name}>
        <RowLink
          to="/campaigns/$campaignId"
          from="/campaigns/$campaignId"
          search={(now) => ({ ...now, state: state.id })}
          replace
          resetScroll={false}
          draggable={false}
        >
          <StateName state={state} />
        </RowLink>
        <MoveMenu arrived={arrived} priority={priority} onMove={(to) => onMove(priority, to)} />
      </div>
      <div className={classes.about}>
        <Since priority={priority} />
        {owner && (
          <span className={classes.owner} dir="auto">
            {owner.name}
          </span>
        )}
      </div>
      {nextStep && standing !== 'endorsed' && <NextStep step={nextStep} />}
    </li>
  );
}

/** Since when it stands there; of one that has endorsed, when that was. */
function Since({ priority: { standing, arrival, since } }: { priority: PriorityState }) {
  const { t } = useTranslation('campaigns');
  if (standing === 'endorsed')
    return <span>{arrival?.date ? <PartialDate value={arrival.date} /> : t('date-unknown')}</span>;
  if (since === null) return null;
  return (
    <span>
      {t('since')} <PartialDate value={since} />
    </span>
  );
}
