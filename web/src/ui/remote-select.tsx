import { Select, type SelectProps } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface Choice {
  value: string;
  label: string;
}

interface RemoteSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  /** What is chosen, with its name, which the list on screen may not hold. */
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  /** Names the query; together with what is typed it is its key. */
  noun: string;
  find: (typed: string) => Promise<Choice[]>;
}

const PAUSE_MS = 150;

/** Chooses one of many, which the server finds by what is typed. */
export function RemoteSelect({ value, onChange, noun, find, ...select }: RemoteSelectProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [settled] = useDebouncedValue(typed === value?.label ? '' : typed, PAUSE_MS);
  const { data = [] } = useQuery({
    queryKey: [noun, 'choices', settled],
    queryFn: () => find(settled),
    placeholderData: keepPreviousData,
  });
  const choices = value && !data.some((choice) => choice.value === value.value) ? [value, ...data] : data;
  return (
    <Select
      searchable
      clearable
      selectFirstOptionOnChange
      nothingFoundMessage={t('nothing-found')}
      {...select}
      data={choices}
      // The server has filtered already, by more than the label.
      filter={({ options }) => options}
      value={value?.value ?? null}
      onChange={(id) => onChange(choices.find((choice) => choice.value === id) ?? null)}
      onSearchChange={setTyped}
    />
  );
}
