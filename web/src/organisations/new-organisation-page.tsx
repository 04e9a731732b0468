import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useCreate } from '../ui/use-create.js';
import { NEW_ORGANISATION, OrganisationFields, organisationBody } from './organisation-form.js';

export function NewOrganisationPage() {
  const { t } = useTranslation('organisations');
  const navigate = useNavigate();
  const form = useCreate({
    start: NEW_ORGANISATION,
    place: '/organisations/new',
    save: (draft) => answer(client.POST('/api/organisations', { body: organisationBody(draft) })),
    onSaved: ({ id }) => void navigate({ to: '/organisations/$organisationId', params: { organisationId: id } }),
  });
  return (
    <Page narrow>
      <TitleBlock title={t('new')} />
      <RecordForm label={t('new')} {...form.state} onCancel={() => void navigate({ to: '/organisations' })}>
        <OrganisationFields form={form} />
      </RecordForm>
    </Page>
  );
}
