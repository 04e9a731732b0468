import { useInfiniteQuery } from '@tanstack/react-query';
import { ChangeList } from '../ui/change-list.js';
import { campaignHistoryQuery } from './campaigns.queries.js';
import { useHistoryLine, withoutFirstStages } from './use-history-line.js';

/** Every change of the campaign and its priority states, newest first: when, who, what. */
export function CampaignHistory({ campaignId }: { campaignId: string }) {
  const query = useInfiniteQuery(campaignHistoryQuery(campaignId));
  return <ChangeList query={query} lineOf={useHistoryLine()} among={withoutFirstStages} />;
}
