import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EventView } from '../api/types.js';
import { Loaded } from '../ui/loaded.js';
import { Page } from '../ui/page.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { say } from '../ui/toast.js';
import { useEdit } from '../ui/use-edit.js';
import { EventFields, eventBody, eventDraft, useEventLabels } from './event-form.js';
import { eventQuery, patchEvent } from './events.queries.js';

export function EditEventPage() {
  const { eventId } = useParams({ from: '/shell/events/$eventId/edit' });
  const query = useQuery(eventQuery(eventId));
  return (
    <Page narrow>
      <Loaded screen query={query}>
        {(event) => <EditForm event={event} />}
      </Loaded>
    </Page>
  );
}

function EditForm({ event }: { event: EventView }) {
  const { id, name } = event;
  const { t } = useTranslation('events');
  const navigate = useNavigate();
  const back = () => void navigate({ to: '/events/$eventId', params: { eventId: id } });
  const form = useEdit({
    kept: event,
    draftOf: eventDraft,
    labels: useEventLabels(),
    place: `/events/${id}/edit`,
    save: async (version, draft): Promise<EventView> => {
      const { movedFollowUps, ...kept } = await patchEvent({ id, version }, eventBody(draft));
      if (movedFollowUps > 0) say(t('moved', { count: movedFollowUps }));
      return kept;
    },
    query: eventQuery(id),
    onSaved: back,
  });
  return (
    <>
      <TitleBlock title={t('edit', { name })} />
      <RecordForm label={t('edit', { name })} {...form.state} onCancel={back}>
        <EventFields form={form} />
      </RecordForm>
      {form.dialog}
    </>
  );
}
