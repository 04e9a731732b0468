import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Change } from '../api/types.js';
import { ChangeList } from '../ui/change-list.js';
import { useDateFormat } from '../ui/partial-date.js';
import { eventHistoryQuery } from './events.queries.js';

const FIELDS = ['name', 'date', 'body', 'place', 'note', 'visibility'] as const;
type Field = (typeof FIELDS)[number];

/** Every change of an event, newest first: when, who, what. */
export function EventHistory({ eventId }: { eventId: string }) {
  const query = useInfiniteQuery(eventHistoryQuery(eventId));
  return <ChangeList query={query} lineOf={useLine()} />;
}

function useLine(): (change: Change) => string | null {
  const { t } = useTranslation(['events', 'common']);
  const format = useDateFormat();

  function word(field: Field, value: unknown): string {
    if (value === null || value === undefined || value === '') return t('common:history.nothing');
    if (field === 'visibility') return t(`common:visibility.${value}` as 'common:visibility.internal');
    return field === 'date' ? format(String(value)) : String(value);
  }

  return ({ op, before, after }) => {
    if (op === 'INSERT') return t('history.began');
    if (after && 'deletedAt' in after) return t(after.deletedAt ? 'history.put-away' : 'history.brought-back');
    const lines = FIELDS.filter((field) => after && field in after).map((field) => {
      const named = { field: t(`history.field.${field}`) };
      if (field === 'note') return t('common:history.rewrote', named);
      const values = { before: word(field, before?.[field]), after: word(field, after?.[field]) };
      return t('common:history.set', { ...named, ...values });
    });
    return lines.length > 0 ? lines.join('; ') : null;
  };
}
