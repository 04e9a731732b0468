import { type DragEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignStanding, CampaignView, PriorityState } from '../api/types.js';
import classes from './board.module.css';
import { BoardCard } from './board-card.js';
import { StageMark } from './stage-mark.js';
import { useArrivedWord } from './use-arrival-words.js';

interface ColumnProps {
  campaign: CampaignView;
  standing: CampaignStanding;
  priorities: PriorityState[];
  /** What is being dragged over the board. */
  dragged: PriorityState | null;
  onDrag: (priority: PriorityState | null) => void;
  onMove: (priority: PriorityState, to: CampaignStanding) => void;
}

export function BoardColumn({ campaign, standing, priorities, dragged, onDrag, onMove }: ColumnProps) {
  const { t } = useTranslation('campaigns');
  const id = useId();
  const [over, setOver] = useState(false);
  const arrived = useArrivedWord(campaign.acts);
  const takes = dragged !== null && dragged.standing !== standing && dragged.standing !== 'endorsed';
  const onDragOver = (event: DragEvent) => {
    if (!takes) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    setOver(true);
  };
  const onDragLeave = (event: DragEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onDrag(null);
    if (dragged) onMove(dragged, standing);
  };
  return (
    <section
      className={classes.column}
      aria-labelledby={id}
      data-column={standing}
      data-empty={priorities.length === 0 || undefined}
      data-takes={takes || undefined}
      data-over={(takes && over) || undefined}
      onDragOver={onDragOver}
      onDragLeave={onDragLeave}
      onDrop={onDrop}
    >
      <h2 id={id} className={classes.head}>
        <StageMark standing={standing} />
        <span className={classes.standing}>{standing === 'endorsed' ? arrived : t(`standing.${standing}`)}</span>
        <span className={classes.count}>{priorities.length}</span>
      </h2>
      <ul className={classes.cards}>
        {priorities.map((priority) => (
          <BoardCard
            key={priority.id}
            arrived={arrived}
            priority={priority}
            dragged={dragged?.id === priority.id}
            onDrag={onDrag}
            onMove={onMove}
          />
        ))}
      </ul>
    </section>
  );
}
