import { useNavigate, useSearch } from '@tanstack/react-router';

export const TABS = ['board', 'list', 'progress', 'about'] as const;
export type CampaignTab = (typeof TABS)[number];

/** What the address says of the screen: the tab, the filters, the order, the state that is open beside. */
export function useCampaignSearch() {
  const search = useSearch({ from: '/shell/campaigns/$campaignId' });
  const navigate = useNavigate({ from: '/campaigns/$campaignId' });
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const tab: CampaignTab = TABS.find((one) => one === search.tab) ?? 'board';
  return { search, tab, set };
}
