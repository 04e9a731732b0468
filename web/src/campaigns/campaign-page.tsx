import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CampaignView } from '../api/types.js';
import { useLookingAt } from '../app/looking-at.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { Tabs } from '../ui/tabs.js';
import { AboutPanel } from './about-panel.js';
import { CampaignHeader } from './campaign-header.js';
import { campaignRef } from './campaign-ref.js';
import { campaignQuery } from './campaigns.queries.js';
import { PrioritiesPanel } from './priorities-panel.js';
import { ProgressPanel } from './progress-panel.js';
import { TABS, useCampaignSearch } from './use-campaign-search.js';

/** A campaign: how far each priority state has come, how many have arrived, what it is. */
export function CampaignPage() {
  const { campaignId } = useParams({ from: '/shell/campaigns/$campaignId' });
  const query = useQuery(campaignQuery(campaignId));
  return (
    <Page wide>
      <Loaded screen query={query} lines={12}>
        {(campaign) => <Campaign campaign={campaign} />}
      </Loaded>
    </Page>
  );
}

function Campaign({ campaign }: { campaign: CampaignView }) {
  const { t } = useTranslation('campaigns');
  const { search, tab } = useCampaignSearch();
  const { owner, group } = search;
  useLookingAt({ campaign: campaignRef(campaign) });
  const words = TABS.map((key) => ({
    key,
    word: t(`tab.${key}`),
    // Board and list show the same states.
    search: { tab: key === 'board' ? undefined : key, owner, group },
  }));
  return (
    <>
      <CampaignHeader campaign={campaign} />
      <Tabs label={t('tab.label')} tabs={words} current={tab} />
      {(tab === 'board' || tab === 'list') && <PrioritiesPanel campaign={campaign} view={tab} />}
      {tab === 'progress' && <ProgressPanel campaign={campaign} />}
      {tab === 'about' && <AboutPanel campaign={campaign} />}
    </>
  );
}
