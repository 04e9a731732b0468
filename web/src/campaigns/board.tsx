import { VisuallyHidden } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignStanding, CampaignView, PriorityState } from '../api/types.js';
import classes from './board.module.css';
import { BoardColumn } from './board-column.js';
import { STANDINGS } from './standings.js';
import { useBoardKeys } from './use-board-keys.js';
import type { Moves } from './use-moves.js';

interface BoardProps {
  campaign: CampaignView;
  priorities: PriorityState[];
  moves: Moves;
}

/** A column for every standing. Cards go from one to the next by hand, by Alt and the arrow keys, or by their menu. */
export function Board({ campaign, priorities, moves }: BoardProps) {
  const { t } = useTranslation('campaigns');
  const board = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<PriorityState | null>(null);
  const follow = useRef<string | null>(null);
  const move = (priority: PriorityState, to: CampaignStanding) => {
    follow.current = priority.state.id;
    moves.move(priority, to);
  };
  const onKeyDown = useBoardKeys(board, priorities, move);
  // A card in another column is another element: where the focus is lost with it, it goes along.
  useEffect(() => {
    if (follow.current === null || document.activeElement !== document.body) return;
    board.current?.querySelector<HTMLElement>(`[data-card="${follow.current}"] [data-row-link]`)?.focus();
  });
  return (
    <>
      <VisuallyHidden role="status">{moves.said}</VisuallyHidden>
      <p className={classes.hint}>{t('board.hint')}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the links inside */}
      <div ref={board} className={classes.board} data-wide="" onKeyDown={onKeyDown}>
        {STANDINGS.map((standing) => (
          <BoardColumn
            key={standing}
            campaign={campaign}
            standing={standing}
            priorities={priorities.filter((priority) => priority.standing === standing)}
            dragged={dragged}
            onDrag={setDragged}
            onMove={move}
          />
        ))}
      </div>
    </>
  );
}
