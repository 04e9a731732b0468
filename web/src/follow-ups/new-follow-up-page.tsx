import { useQuery } from '@tanstack/react-query';
import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { useMe, useTimeZone } from '../api/me.js';
import type { EventView } from '../api/types.js';
import { eventQuery } from '../events/events.queries.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useCreate } from '../ui/use-create.js';
import { FollowUpFields, followUpBody, newFollowUp } from './follow-up-form.js';

/** What its date is counted from, and who does it, is known before the form opens. */
export function NewFollowUpPage() {
  const { event } = useSearch({ from: '/shell/follow-ups/new' });
  const query = useQuery({ ...eventQuery(event ?? ''), enabled: event !== undefined });
  if (query.isLoading) return null;
  return <NewFollowUp event={query.data} />;
}

function NewFollowUp({ event }: { event: EventView | undefined }) {
  const { t } = useTranslation('follow-ups');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/follow-ups/new' });
  const me = useMe();
  const timeZone = useTimeZone();
  const place = useRouterState({ select: ({ location }) => location.href });
  const form = useCreate({
    start: newFollowUp({ ...search, owner: me?.user.id, event }),
    place,
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
