import { MultiSelect, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { partnersQuery, teamsQuery, usersQuery } from '../api/lists.js';
import type { ReaderIds, Visibility } from '../api/types.js';
import { VisibilityGlyph } from './visibility-mark.js';

const VISIBILITIES: Visibility[] = ['public', 'partners', 'internal', 'restricted'];
const USER = 'user:';
const TEAM = 'team:';

export interface Readership {
  visibility: Visibility;
  readers: ReaderIds;
}

interface ReadersPickerProps {
  value: Readership;
  onChange: (value: Readership) => void;
  error?: string;
}

/** Who may read a record, and, where it is not everyone of that circle, who by name. */
export function ReadersPicker({ value, onChange, error }: ReadersPickerProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Select
        label={t('readers.label')}
        description={t(`readers.explain.${value.visibility}`)}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={error}
        allowDeselect={false}
        data={VISIBILITIES.map((visibility) => ({ value: visibility, label: t(`visibility.${visibility}`) }))}
        value={value.visibility}
        onChange={(visibility) => visibility && onChange({ visibility: visibility as Visibility, readers: {} })}
        leftSection={<VisibilityGlyph visibility={value.visibility} />}
      />
      {value.visibility === 'restricted' && <NamedStaff value={value} onChange={onChange} />}
      {value.visibility === 'partners' && <NamedPartners value={value} onChange={onChange} />}
    </div>
  );
}

function NamedStaff({ value, onChange }: ReadersPickerProps) {
  const { t } = useTranslation();
  const users = useQuery(usersQuery).data?.items ?? [];
  const teams = useQuery(teamsQuery).data?.items ?? [];
  const { readers } = value;
  const choose = (keys: string[]) => {
    const ids = (prefix: string) => keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
    onChange({ ...value, readers: { users: ids(USER), teams: ids(TEAM) } });
  };
  return (
    <MultiSelect
      mt="xs"
      searchable
      label={t('readers.named-staff')}
      data={[
        { group: t('readers.teams'), items: teams.map(({ id, name }) => ({ value: TEAM + id, label: name })) },
        { group: t('readers.people'), items: users.map(({ id, name }) => ({ value: USER + id, label: name })) },
      ]}
      value={[...(readers.teams ?? []).map((id) => TEAM + id), ...(readers.users ?? []).map((id) => USER + id)]}
      onChange={choose}
      nothingFoundMessage={t('nothing-found')}
    />
  );
}

function NamedPartners({ value, onChange }: ReadersPickerProps) {
  const { t } = useTranslation();
  const partners = useQuery(partnersQuery).data?.items ?? [];
  const chosen = value.readers.organisations ?? [];
  return (
    <MultiSelect
      mt="xs"
      searchable
      label={t('readers.named-partners')}
      placeholder={chosen.length === 0 ? t('readers.all-partners') : undefined}
      data={partners.map(({ id, name }) => ({ value: id, label: name }))}
      value={chosen}
      onChange={(organisations) => onChange({ ...value, readers: { organisations } })}
      nothingFoundMessage={t('nothing-found')}
    />
  );
}
