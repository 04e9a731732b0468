import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { openCampaignsQuery, priorityStatesQuery } from '../campaigns/campaigns.queries.js';
import { sinceOf } from '../campaigns/priority-order.js';
import { StandingWord } from '../campaigns/standing-word.js';
import { PartialDate } from '../ui/partial-date.js';
import classes from './state-campaigns.module.css';

/** How many open campaigns are asked about one state; whoever has more looks at their boards. */
const MOST = 6;

/** The open campaigns in which this state is a priority, and where it stands in each. */
export function StateCampaigns({ stateId }: { stateId: string }) {
  const { t } = useTranslation('campaigns');
  const campaigns = (useQuery(openCampaignsQuery).data?.items ?? []).slice(0, MOST);
  const boards = useQueries({
    queries: campaigns.map(({ id }) => ({ ...priorityStatesQuery(id), staleTime: 60_000 })),
  });
  const lines = campaigns.flatMap((campaign, index) => {
    const priority = boards[index]?.data?.items.find(({ state }) => state.id === stateId);
    return priority ? [{ campaign, priority, since: sinceOf(priority) }] : [];
  });
  if (lines.length === 0) return null;
  return (
    <ul className={classes.campaigns} aria-label={t('title')}>
      {lines.map(({ campaign, priority, since }) => (
        <li key={campaign.id} className={classes.line}>
          <Link to="/campaigns/$campaignId" params={{ campaignId: campaign.id }} search={{ state: stateId }} dir="auto">
            {campaign.name}
          </Link>
          <StandingWord standing={priority.standing} acts={campaign.acts} />
          {since && (
            <span className="soft">
              {priority.standing !== 'endorsed' && `${t('since')} `}
              <PartialDate value={since} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
