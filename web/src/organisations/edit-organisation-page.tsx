import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import type { OrganisationView } from '../api/types.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useEdit } from '../ui/use-edit.js';
import { OrganisationFields, organisationBody, organisationDraft, useOrganisationLabels } from './organisation-form.js';
import { organisationQuery } from './organisations.queries.js';

export function EditOrganisationPage() {
  const { organisationId } = useParams({ from: '/shell/organisations/$organisationId/edit' });
  const query = useQuery(organisationQuery(organisationId));
  return (
    <Page narrow>
      <Loaded screen query={query}>
        {(organisation) => <EditForm organisation={organisation} />}
      </Loaded>
    </Page>
  );
}

function EditForm({ organisation }: { organisation: OrganisationView }) {
  const { id, name } = organisation;
  const { t } = useTranslation('organisations');
  const navigate = useNavigate();
  const labels = useOrganisationLabels();
  const back = () => void navigate({ to: '/organisations/$organisationId', params: { organisationId: id } });
  const form = useEdit({
    kept: organisation,
    draftOf: organisationDraft,
    labels,
    place: `/organisations/${id}/edit`,
    save: (version, draft) => {
      const params = { path: { id }, header: ifMatch({ version }) };
      return answer(client.PATCH('/api/organisations/{id}', { params, body: organisationBody(draft) }));
    },
    query: organisationQuery(id),
    onSaved: back,
  });
  return (
    <>
      <TitleBlock title={t('edit', { name })} />
      <RecordForm label={t('edit', { name })} {...form.state} onCancel={back}>
        <OrganisationFields form={form} />
      </RecordForm>
      {form.dialog}
    </>
  );
}
