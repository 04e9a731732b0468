import { useNavigate, useRouterState, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useCreate } from '../ui/use-create.js';
import { EventFields, eventBody, newEvent } from './event-form.js';
import { createEvent } from './events.queries.js';

/** Starts with what its address says: of a recurring session all but the dates is known. */
export function NewEventPage() {
  const { t } = useTranslation('events');
  const navigate = useNavigate();
  const search = useSearch({ from: '/shell/events/new' });
  const place = useRouterState({ select: ({ location }) => location.href });
  const form = useCreate({
    start: newEvent(search),
    place,
    save: (draft) => createEvent(eventBody(draft)),
    onSaved: ({ id }) => void navigate({ to: '/events/$eventId', params: { eventId: id } }),
  });
  return (
    <Page narrow>
      <TitleBlock title={t('new')} />
      <RecordForm label={t('new')} {...form.state} onCancel={() => void navigate({ to: '/events' })}>
        <EventFields form={form} />
      </RecordForm>
    </Page>
  );
}
