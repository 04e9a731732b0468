import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampaignView, PriorityState } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { AddStatesDialog } from './add-states-dialog.js';
import { Board } from './board.js';
import { priorityStatesQuery } from './campaigns.queries.js';
import { EndorseDialog } from './endorse-dialog.js';
import { PriorityFilters, usePriorityFilter } from './priority-filters.js';
import { PrioritySheet } from './priority-sheet.js';
import { PriorityTable } from './priority-table.js';
import { useCampaignSearch } from './use-campaign-search.js';
import { useMoves } from './use-moves.js';

interface PanelProps {
  campaign: CampaignView;
  view: 'board' | 'list';
}

/** The priority states, as a board or as a list. */
export function PrioritiesPanel({ campaign, view }: PanelProps) {
  const query = useQuery(priorityStatesQuery(campaign.id));
  return (
    <div data-wide={view === 'board' || undefined}>
      <Loaded query={query}>{({ items }) => <Priorities campaign={campaign} view={view} priorities={items} />}</Loaded>
    </div>
  );
}

function Priorities({ campaign, view, priorities }: PanelProps & { priorities: PriorityState[] }) {
  const { t } = useTranslation('campaigns');
  const [adding, setAdding] = useState(false);
  const { search, set } = useCampaignSearch();
  const moves = useMoves(campaign, priorities);
  const chosen = usePriorityFilter(view)(moves.priorities);
  const open = priorities.find(({ state }) => state.id === search.state);
  const add = (
    <Button
      variant={priorities.length === 0 ? 'filled' : 'default'}
      leftSection={<IconPlus size={16} stroke={1.5} aria-hidden="true" />}
      onClick={() => setAdding(true)}
    >
      {t('add-states')}
    </Button>
  );
  return (
    <>
      {priorities.length === 0 ? (
        <EmptyState title={t('no-states.title')} actions={add}>
          {t('no-states.detail')}
        </EmptyState>
      ) : (
        <>
          <PriorityFilters view={view} priorities={priorities} end={add} />
          {chosen.length === 0 && <EmptyState title={t('no-state-matches')} />}
          {chosen.length > 0 && view === 'board' && <Board campaign={campaign} priorities={chosen} moves={moves} />}
          {chosen.length > 0 && view === 'list' && <PriorityTable campaign={campaign} priorities={chosen} />}
        </>
      )}
      {adding && <AddStatesDialog campaign={campaign} priorities={priorities} onClose={() => setAdding(false)} />}
      {moves.endorsing && (
        <EndorseDialog campaign={campaign} priority={moves.endorsing} onClose={() => moves.endorse(null)} />
      )}
      <PrioritySheet
        campaign={campaign}
        priority={open}
        onEndorse={moves.endorse}
        onClose={() => set({ state: undefined })}
      />
    </>
  );
}
