import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { useMe, useTimeZone } from '../api/me.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useCreate } from '../ui/use-create.js';
import { FollowUpFields, followUpBody, newFollowUp } from './follow-up-form.js';

export function NewFollowUpPage() {
  const { t } = useTranslation('follow-ups');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/follow-ups/new' });
  const me = useMe();
  const timeZone = useTimeZone();
  const form = useCreate({
    start: newFollowUp(me?.user.id ?? null, search.state ?? null),
    place: '/follow-ups/new',
    save: (draft) =>
      answer(
        client.POST('/api/follow-ups', { body: { ...followUpBody(draft, timeZone), engagement: search.engagement } }),
      ),
    onSaved: ({ id }) => void navigate({ to: '/follow-ups/$followUpId', params: { followUpId: id } }),
  });
  return (
    <Page narrow>
      <TitleBlock title={t('new')} />
      <RecordForm label={t('new')} {...form.state} onCancel={() => void navigate({ to: '/follow-ups' })}>
        <FollowUpFields form={form} fromMeeting={search.engagement !== undefined} />
      </RecordForm>
    </Page>
  );
}
