import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { useDateFormat } from '../ui/partial-date.js';
import { type Choice, RemoteSelect } from '../ui/remote-select.js';

interface EventSelectProps {
  value: Choice | null;
  onChange: (event: Choice | null) => void;
  error?: string;
}

/** Chooses an event by a part of its name, its body or its place. */
export function EventSelect({ value, onChange, error }: EventSelectProps) {
  const { t } = useTranslation('follow-ups');
  const format = useDateFormat();
  const find = async (q: string) => {
    const { items } = await answer(client.GET('/api/events', { params: { query: { q: q || undefined, limit: 30 } } }));
    return items.map(({ id, name, date }) => ({ value: id, label: date ? `${name}, ${format(date)}` : name }));
  };
  return (
    <RemoteSelect
      aria-label={t('anchor.event')}
      placeholder={t('anchor.event-placeholder')}
      noun="events"
      find={find}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
