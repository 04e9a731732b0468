import { Select, type SelectProps } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { statesQuery } from '../api/lists.js';
import type { StateRef } from '../api/types.js';
import { Flag } from './flag.js';
import classes from './state-select.module.css';

interface StateSelectProps extends Omit<SelectProps, 'data' | 'value' | 'onChange' | 'renderOption'> {
  /** ISO 3166-1 alpha-3, or null. */
  value: string | null;
  onChange: (id: string | null) => void;
}

/** Chooses one state; typing finds it by its name or its code. */
export function StateSelect({ value, ...select }: StateSelectProps) {
  const states = useQuery(statesQuery).data?.items ?? [];
  const byId = new Map<string, StateRef>(states.map((state) => [state.id, state]));
  const chosen = value === null ? undefined : byId.get(value);
  return (
    <Select
      searchable
      clearable
      selectFirstOptionOnChange
      {...select}
      value={value}
      data={states.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options, search }) => {
        const typed = search.trim().toLowerCase();
        return options.filter(
          (option) =>
            'value' in option && (option.label.toLowerCase().includes(typed) || option.value.toLowerCase() === typed),
        );
      }}
      leftSection={chosen && <Flag iso2={chosen.iso2} />}
      renderOption={({ option }) => (
        <span className={classes.option}>
          <Flag iso2={byId.get(option.value)?.iso2 ?? ''} />
          {option.label}
        </span>
      )}
    />
  );
}

/** What an office is accredited to, in words: a state by its name, and any other body as it was written. */
export function useAccreditation(): (to: string) => string {
  const stateOf = useStateById();
  return (to) => stateOf(to)?.name ?? to;
}

/** The states by their id, once they are known. */
export function useStateById(): (id: string | null | undefined) => StateRef | undefined {
  const states = useQuery(statesQuery).data?.items ?? [];
  return (id) => (id ? states.find((state) => state.id === id) : undefined);
}
