import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EventView } from '../api/types.js';
import { LinkButton } from '../ui/link-button.js';
import { Loaded } from '../ui/loaded.js';
import { Note } from '../ui/note.js';
import { Page } from '../ui/page.js';
import { RecordFoot } from '../ui/record-foot.js';
import { RecordMenu } from '../ui/record-menu.js';
import { TitleBlock } from '../ui/title-block.js';
import { useRecordRemoval } from '../ui/use-record-removal.js';
import { EventFacts } from './event-facts.js';
import { EventFollowUps } from './event-follow-ups.js';
import { EventHistory } from './event-history.js';
import { eventQuery, removeEvent, restoreEvent } from './events.queries.js';

/** A conference, a session, a debate: when and where, what is to be done before and after it. */
export function EventPage() {
  const { eventId } = useParams({ from: '/shell/events/$eventId' });
  const query = useQuery(eventQuery(eventId));
  return (
    <Page>
      <Loaded screen query={query}>
        {(event) => <Event event={event} />}
      </Loaded>
    </Page>
  );
}

function Event({ event }: { event: EventView }) {
  return (
    <>
      <TitleBlock title={event.name} actions={<EventActions event={event} />} />
      <EventFacts event={event} />
      <Note text={event.note} />
      <EventFollowUps eventId={event.id} />
      <RecordFoot record={event} />
      <EventHistory eventId={event.id} />
    </>
  );
}

function EventActions({ event }: { event: EventView }) {
  const { t } = useTranslation(['events', 'common']);
  const navigate = useNavigate();
  const remove = useRecordRemoval({
    name: event.name,
    remove: () => removeEvent(event),
    restore: () => restoreEvent({ ...event, version: event.version + 1 }),
    onGone: () => void navigate({ to: '/events' }),
  });
  return (
    <>
      <LinkButton to="/events/$eventId/edit" params={{ eventId: event.id }}>
        {t('common:edit')}
      </LinkButton>
      <RecordMenu onDelete={remove} />
    </>
  );
}
