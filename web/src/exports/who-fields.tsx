import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { contactQuery, findContacts } from '../contacts/contacts.queries.js';
import { findMissions, missionQuery } from '../missions/missions.queries.js';
import { RemoteSelect } from '../ui/remote-select.js';

interface WhoFieldProps {
  /** An id. */
  value: string | null;
  onChange: (id: string | null) => void;
  error?: string;
}

/** With whom: a contact by name. One that the address names is asked for by its id. */
export function PersonField({ value, onChange, error }: WhoFieldProps) {
  const { t } = useTranslation('exports');
  const { data } = useQuery({ ...contactQuery(value ?? ''), enabled: value !== null });
  return (
    <RemoteSelect
      label={t('field.person')}
      placeholder={t('any')}
      noun="contacts"
      find={findContacts}
      value={value === null ? null : { value, label: data?.name ?? '…' }}
      onChange={(choice) => onChange(choice?.value ?? null)}
      error={error}
    />
  );
}

export function MissionField({ value, onChange, error }: WhoFieldProps) {
  const { t } = useTranslation('exports');
  const { data } = useQuery({ ...missionQuery(value ?? ''), enabled: value !== null });
  const label = data ? `${(data.state ?? data.organisation)?.name ?? ''} · ${data.label}` : '…';
  return (
    <RemoteSelect
      label={t('field.mission')}
      placeholder={t('any')}
      noun="missions"
      find={findMissions}
      value={value === null ? null : { value, label }}
      onChange={(choice) => onChange(choice?.value ?? null)}
      error={error}
    />
  );
}
