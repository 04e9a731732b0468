import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import type { ContactView } from '../api/types.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useEdit } from '../ui/use-edit.js';
import { ContactFields, ContactNameFields, contactBody, contactDraft, useContactLabels } from './contact-form.js';
import { contactQuery } from './contacts.queries.js';

export function EditContactPage() {
  const { contactId } = useParams({ from: '/shell/contacts/$contactId/edit' });
  const query = useQuery(contactQuery(contactId));
  return (
    <Page narrow>
      <Loaded screen query={query}>
        {(contact) => <EditForm contact={contact} />}
      </Loaded>
    </Page>
  );
}

function EditForm({ contact }: { contact: ContactView }) {
  const { id, name } = contact;
  const { t } = useTranslation('contacts');
  const navigate = useNavigate();
  const labels = useContactLabels();
  const back = () => void navigate({ to: '/contacts/$contactId', params: { contactId: id } });
  const form = useEdit({
    kept: contact,
    draftOf: contactDraft,
    labels,
    place: `/contacts/${id}/edit`,
    save: (version, draft) => {
      const params = { path: { id }, header: ifMatch({ version }) };
      return answer(client.PATCH('/api/contacts/{id}', { params, body: contactBody(draft) }));
    },
    query: contactQuery(id),
    onSaved: back,
  });
  return (
    <>
      <TitleBlock title={t('edit', { name })} />
      <RecordForm label={t('edit', { name })} {...form.state} onCancel={back}>
        <ContactNameFields form={form} />
        <ContactFields form={form} />
      </RecordForm>
      {form.dialog}
    </>
  );
}
