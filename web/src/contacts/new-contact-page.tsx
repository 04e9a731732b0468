import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { missionQuery } from '../missions/missions.queries.js';
import { organisationQuery } from '../organisations/organisations.queries.js';
import { Loading } from '../ui/loading.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import type { Choice } from '../ui/remote-select.js';
import { Section } from '../ui/section.js';
import { TitleBlock } from '../ui/title-block.js';
import { useCreate } from '../ui/use-create.js';
import { ContactFields, ContactNameFields, contactBody, NEW_CONTACT } from './contact-form.js';
import { newPosting, PostingFields, postingBody } from './posting-form.js';

/** A new person, with the post they hold. The address may say where, and by what name. */
export function NewContactPage() {
  const { t } = useTranslation('contacts');
  const search = useSearch({ from: '/shell/contacts/new' });
  const mission = useQuery({ ...missionQuery(search.mission ?? ''), enabled: search.mission !== undefined });
  const organisation = useQuery({
    ...organisationQuery(search.organisation ?? ''),
    enabled: search.organisation !== undefined,
  });
  return (
    <Page narrow>
      <TitleBlock title={t('new')} />
      {mission.isLoading || organisation.isLoading ? (
        <Loading />
      ) : (
        <NewContactForm
          name={search.name ?? ''}
          mission={mission.data && { value: mission.data.id, label: mission.data.label }}
          organisation={organisation.data && { value: organisation.data.id, label: organisation.data.name }}
        />
      )}
    </Page>
  );
}

function NewContactForm({ name, ...place }: { name: string; mission?: Choice; organisation?: Choice }) {
  const { t } = useTranslation('contacts');
  const navigate = useNavigate();
  const form = useCreate({
    start: { ...NEW_CONTACT, name, posting: newPosting(place) },
    place: '/contacts/new',
    save: ({ posting, ...draft }) => {
      const postings = posting.place ? [postingBody(posting)] : [];
      return answer(client.POST('/api/contacts', { body: { ...contactBody(draft), postings } }));
    },
    onSaved: ({ id }) => void navigate({ to: '/contacts/$contactId', params: { contactId: id } }),
  });
  return (
    <RecordForm label={t('new')} {...form.state} onCancel={() => void navigate({ to: '/contacts' })}>
      <ContactNameFields form={form} />
      <Section title={t('posting.title-now')}>
        <div className="fields">
          <PostingFields
            draft={form.draft.posting}
            set={(change) => form.set({ posting: { ...form.draft.posting, ...change } })}
            errorAt={(field) => form.errorAt(`postings/0/${field}`)}
          />
        </div>
      </Section>
      <Section title={t('reach')}>
        <div className="fields">
          <ContactFields form={form} />
        </div>
      </Section>
    </RecordForm>
  );
}
