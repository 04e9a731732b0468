import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useCreate } from '../ui/use-create.js';
import { campaignBody, newCampaign } from './campaign-draft.js';
import { CampaignFields } from './campaign-form.js';
import { createCampaign } from './campaigns.queries.js';

export function NewCampaignPage() {
  const { t } = useTranslation('campaigns');
  const navigate = useNavigate();
  const me = useMe();
  const form = useCreate({
    start: newCampaign(me?.user.id ?? null),
    place: '/campaigns/new',
    save: (draft) => createCampaign(campaignBody(draft)),
    onSaved: ({ id }) => void navigate({ to: '/campaigns/$campaignId', params: { campaignId: id } }),
  });
  return (
    <Page narrow>
      <TitleBlock title={t('new')} />
      <RecordForm label={t('new')} {...form.state} onCancel={() => void navigate({ to: '/campaigns' })}>
        <CampaignFields form={form} />
      </RecordForm>
    </Page>
  );
}
