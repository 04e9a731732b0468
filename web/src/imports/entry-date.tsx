import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Interpretation } from '../engagements/interpretation.js';
import { dateOf, readWhen, wordsFor } from '../engagements/when.js';
import { today } from '../ui/date-entry.js';
import { useDateFormat } from '../ui/partial-date.js';
import { correctEntry } from './corrections.js';
import classes from './piece-card.module.css';
import type { PlanEntry } from './plan.js';
import { useCorrections } from './use-corrections.js';

interface Props {
  entry: PlanEntry;
  importId: string;
  editable: boolean;
}

/** The date as the page has it; a click, and it can be said better. */
export function EntryDate({ entry, importId, editable }: Props) {
  const { t } = useTranslation('imports');
  const format = useDateFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const correct = useCorrections(importId);
  if (!editable) return <b className={classes.date}>{format(entry.date)}</b>;
  if (typed === null) {
    return (
      <button
        ref={opener}
        type="button"
        className={classes.correctable}
        aria-label={t('piece.change-date', { date: format(entry.date) })}
        onClick={() => setTyped(wordsFor(entry.date))}
      >
        {format(entry.date)}
      </button>
    );
  }
  const reading = readWhen(typed, today());
  const readable = reading.is === 'read' || reading.is === 'empty';

  function close() {
    setTyped(null);
    requestAnimationFrame(() => opener.current?.focus());
  }

  function set() {
    if (!readable) return;
    const date = dateOf(reading);
    if (date !== entry.date) correct.mutate(correctEntry(entry.ref, { date }));
    close();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape') close();
    if (event.key === 'Enter') {
      event.preventDefault();
      set();
    }
  }

  return (
    <div className={classes.dateForm}>
      <TextInput
        aria-label={t('piece.date')}
        aria-describedby={`date-${entry.ref}`}
        autoFocus
        autoComplete="off"
        size="xs"
        value={typed}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={onKeyDown}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button size="compact-sm" disabled={!readable} onClick={set}>
        {t('piece.set-date')}
      </Button>
      <Button variant="subtle" size="compact-sm" onClick={close}>
        {t('piece.cancel')}
      </Button>
      <Interpretation id={`date-${entry.ref}`} reading={reading} onChoose={(edtf) => setTyped(wordsFor(edtf))} />
    </div>
  );
}
