import { useQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { useLookingAt } from '../app/looking-at.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { AsksPanel } from './asks-panel.js';
import { KeyInformation } from './key-information.js';
import { PeoplePanel } from './people-panel.js';
import { PositionsPanel } from './positions-panel.js';
import type { StateView } from './state.js';
import { stateQuery } from './state.queries.js';
import { StateCampaigns } from './state-campaigns.js';
import { StateHeader } from './state-header.js';
import classes from './state-page.module.css';
import { StateTabs } from './state-tabs.js';
import { StatusCard } from './status-card.js';
import { TimelineFilterBar } from './timeline-filter-bar.js';
import { tabOf } from './timeline-filters.js';
import { TimelinePanel } from './timeline-panel.js';

/** All that is known of a state and between us: how it stands, what happened, who is there, what was asked. */
export function StatePage() {
  const { stateId } = useParams({ from: '/shell/states/$stateId' });
  const query = useQuery(stateQuery(stateId));
  return (
    <Page>
      <Loaded query={query} lines={12}>
        {(state) => <Dossier state={state} />}
      </Loaded>
    </Page>
  );
}

function Dossier({ state }: { state: StateView }) {
  const search = useSearch({ from: '/shell/states/$stateId' });
  const tab = tabOf(search);
  useLookingAt({ state: { id: state.id, iso2: state.iso2, name: state.name } });
  return (
    <>
      <StateHeader state={state} />
      <StatusCard card={state.card} />
      <StateCampaigns stateId={state.id} />
      <KeyInformation state={state} />
      <div className={classes.tabs}>
        <StateTabs stateId={state.id} tab={tab} counts={state.counts} />
        {tab === 'timeline' && <TimelineFilterBar />}
      </div>
      {tab === 'timeline' && <TimelinePanel state={state} />}
      {tab === 'people' && <PeoplePanel state={state} />}
      {tab === 'asks' && <AsksPanel state={state} />}
      {tab === 'positions' && <PositionsPanel state={state} />}
    </>
  );
}
