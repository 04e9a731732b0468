import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { Interpretation } from '../engagements/interpretation.js';
import { dateOf, readWhen, wordsFor } from '../engagements/when.js';
import { today } from '../ui/date-entry.js';
import classes from './questions.module.css';

interface Props {
  label: string;
  answer: string | null;
  onGive(edtf: string): void;
}

/** A date that only a person can tell; Enter gives it. */
export function FreeDate({ label, answer, onGive }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(wordsFor(answer));
  const reading = readWhen(typed, today());
  return (
    <div className={classes.free}>
      <TextInput
        size="xs"
        aria-label={label}
        aria-describedby={id}
        placeholder={label}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          const date = dateOf(reading);
          if (event.key !== 'Enter' || date === null) return;
          event.preventDefault();
          onGive(date);
        }}
      />
      <Interpretation id={id} reading={reading} emptyMeans="" onChoose={(edtf) => setTyped(wordsFor(edtf))} />
    </div>
  );
}
