import { Select, type SelectProps } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface ColleagueSelectProps extends Pick<SelectProps, 'label' | 'description' | 'readOnly' | 'error' | 'value'> {
  colleagues: { id: string; name: string }[];
  onChoose: (id: string | null) => void;
}

/** One of us, found by typing: Enter takes whoever stands first. */
export function ColleagueSelect({ colleagues, onChoose, ...field }: ColleagueSelectProps) {
  const { t } = useTranslation();
  return (
    <Select
      {...field}
      onChange={onChoose}
      searchable
      selectFirstOptionOnChange
      nothingFoundMessage={t('nothing-found')}
      data={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
      data-autofocus
    />
  );
}
