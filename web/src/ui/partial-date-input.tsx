import { TextInput, type TextInputProps, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type DateEntry, type DateSense, dateEntry, readEntry } from './date-entry.js';
import { useDateFormat } from './partial-date.js';
import classes from './partial-date-input.module.css';

interface PartialDateInputProps extends Omit<TextInputProps, 'value' | 'onChange'> {
  entry: DateEntry;
  onEntry: (entry: DateEntry) => void;
  /** Words offered beside the field, understood like anything typed: "today", "in two weeks". */
  offers?: string[];
  sense?: DateSense;
}

/** A date to any precision, typed as one would say it. Below the field stands what it was understood as. */
export function PartialDateInput({ entry, onEntry, offers = [], sense, error, ...input }: PartialDateInputProps) {
  const { t } = useTranslation();
  const format = useDateFormat();
  const understood = entry.edtf !== null && format(entry.edtf).toLowerCase() !== entry.typed.trim().toLowerCase();
  return (
    <div>
      <TextInput
        autoComplete="off"
        {...input}
        value={entry.typed}
        error={error ?? (entry.problem === 'unread' ? t('date-input.unread') : undefined)}
        onChange={(event) => onEntry(readEntry(event.currentTarget.value, sense))}
      />
      <div className={classes.below} aria-live="polite">
        {understood && <span className={classes.understood}>{format(entry.edtf)}</span>}
        {entry.problem === 'ambiguous' && <span>{t('date-input.which')}</span>}
        {entry.choices.map((choice) => (
          <UnstyledButton key={choice} className={classes.offer} onClick={() => onEntry(dateEntry(choice))}>
            {format(choice)}
          </UnstyledButton>
        ))}
        {entry.typed === '' &&
          offers.map((offer) => (
            <UnstyledButton key={offer} className={classes.offer} onClick={() => onEntry(readEntry(offer, sense))}>
              {offer}
            </UnstyledButton>
          ))}
      </div>
    </div>
  );
}
