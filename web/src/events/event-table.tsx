import { useTranslation } from 'react-i18next';
import type { EventView } from '../api/types.js';
import { type Column, ListTable } from '../ui/list-table.js';
import { PartialDate } from '../ui/partial-date.js';
import { RowLink } from '../ui/row-link.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';

/** Events, a line each. */
export function EventTable({ events }: { events: EventView[] }) {
  const { t } = useTranslation('events');
  const columns: Column<EventView>[] = [
    {
      key: 'name',
      title: t('field.name'),
      cell: ({ id, name }) => (
        <RowLink to="/events/$eventId" params={{ eventId: id }}>
          <span dir="auto">{name}</span>
        </RowLink>
      ),
    },
    {
      key: 'date',
      title: t('field.date'),
      width: '14rem',
      says: ({ date }) => date !== null,
      cell: ({ date }) => date && <PartialDate value={date} />,
    },
    {
      key: 'body',
      title: t('field.body'),
      says: ({ body }) => Boolean(body),
      cell: ({ body }) => body && <bdi className="soft">{body}</bdi>,
    },
    {
      key: 'place',
      title: t('field.place'),
      width: '10rem',
      says: ({ place }) => Boolean(place),
      cell: ({ place }) => place && <bdi>{place}</bdi>,
    },
    {
      key: 'visibility',
      title: t('column.visibility'),
      says: ({ visibility }) => visibility !== 'internal',
      cell: ({ visibility }) => <VisibilityUnlessInternal visibility={visibility} />,
    },
  ];
  return <ListTable caption={t('title')} columns={columns} rows={events} keyOf={({ id }) => id} />;
}
