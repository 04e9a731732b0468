import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import classes from './filters.module.css';

const PAUSE_MS = 200;

/** The line of filters above a list. */
export function Filters({ children }: { children: ReactNode }) {
  return <search className={classes.filters}>{children}</search>;
}

interface SearchFieldProps {
  label: string;
  value: string;
  /** Called when the person pauses. */
  onChange: (value: string) => void;
}

/** The words to look for. The arrow down leads into the list. */
export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const settle = useRef(onChange);
  settle.current = onChange;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const pause = setTimeout(() => settle.current(typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed, value]);
  return (
    <TextInput
      className={classes.search}
      type="search"
      aria-label={label}
      placeholder={label}
      dir="auto"
      leftSection={<IconSearch size={16} stroke={1.5} aria-hidden="true" />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
