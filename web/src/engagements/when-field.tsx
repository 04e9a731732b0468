import { TextInput } from '@mantine/core';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldRow } from './field-row.js';
import { Interpretation } from './interpretation.js';
import { type Reading, readWhen, wordsFor } from './when.js';
import classes from './when-field.module.css';

const SHORTCUTS = ['today', 'yesterday', 'this month'] as const;

interface Props {
  value: string;
  today: string;
  error?: string;
  onChange(value: string): void;
  /** What is asked further of a single day. */
  ofTheDay?(ahead: boolean): ReactNode;
}

/** A date in words, as precisely as it is known, with what was understood of it always in sight. */
export function WhenField({ value, today, error, onChange, ofTheDay }: Props) {
  const { t } = useTranslation('engagements');
  const input = useRef<HTMLInputElement>(null);
  const reading: Reading = readWhen(value, today);

  function choose(words: string) {
    onChange(words);
    input.current?.focus();
  }

  return (
    <FieldRow label={t('log.when')} htmlFor="log-when" error={error}>
      <div className={classes.line}>
        <TextInput
          ref={input}
          id="log-when"
          className={classes.input}
          value={value}
          error={Boolean(error)}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          placeholder={t('log.when-placeholder')}
          aria-describedby="log-when-reading"
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <div className={classes.shortcuts}>
          {SHORTCUTS.map((words) => (
            // The same words can be typed, so that Tab need not stop at each.
            <button key={words} type="button" tabIndex={-1} className={classes.shortcut} onClick={() => choose(words)}>
              {t(`log.shortcut.${words}`)}
            </button>
          ))}
        </div>
      </div>
      <Interpretation id="log-when-reading" reading={reading} onChoose={(edtf) => choose(wordsFor(edtf))} />
      {reading.is === 'read' && reading.precision === 'day' && ofTheDay?.(reading.ahead)}
    </FieldRow>
  );
}
