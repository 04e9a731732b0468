import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CampaignView } from '../api/types.js';
import { useRemindersWords } from '../reminders/use-rule-words.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useEdit } from '../ui/use-edit.js';
import { campaignBody, campaignDraft } from './campaign-draft.js';
import { CampaignFields, useCampaignLabels } from './campaign-form.js';
import { campaignQuery, patchCampaign } from './campaigns.queries.js';

export function EditCampaignPage() {
  const { campaignId } = useParams({ from: '/shell/campaigns/$campaignId/edit' });
  const query = useQuery(campaignQuery(campaignId));
  return (
    <Page narrow>
      <Loaded screen query={query}>
        {(campaign) => <EditForm campaign={campaign} />}
      </Loaded>
    </Page>
  );
}

function EditForm({ campaign }: { campaign: CampaignView }) {
  const { id, name } = campaign;
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const labels = useCampaignLabels();
  const back = () =>
    void navigate({ to: '/campaigns/$campaignId', params: { campaignId: id }, search: { tab: 'about' } });
  const form = useEdit({
    kept: campaign,
    draftOf: campaignDraft,
    labels,
    words: { reminders: useRemindersWords() },
    place: `/campaigns/${id}/edit`,
    save: (version, draft) => patchCampaign({ id, version }, campaignBody(draft)),
    query: campaignQuery(id),
    onSaved: back,
  });
  return (
    <>
      <TitleBlock title={t('edit', { name })} />
      <RecordForm label={t('edit', { name })} {...form.state} onCancel={back}>
        <CampaignFields form={form} />
      </RecordForm>
      {form.dialog}
    </>
  );
}
