import { Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import { cityOf, timeZones } from '../ui/time-zones.js';
import type { LogForm } from './log-form.js';
import classes from './when-field.module.css';

interface Props {
  form: Pick<LogForm, 'time' | 'until' | 'timeZone'>;
  /** It is still to come, so that its time matters. */
  ahead: boolean;
  error?: string;
  onChange(change: Partial<LogForm>): void;
}

/** When on its day it is, on which clocks: offered where the day lies ahead, else behind a word. */
export function TimeField({ form: { time, until, timeZone }, ahead, error, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const own = useTimeZone();
  const [asked, setAsked] = useState(false);
  const [choosing, setChoosing] = useState(false);
  const zone = timeZone || own;
  if (!ahead && !asked && time === '') {
    return (
      <button type="button" className={`${classes.shortcut} ${classes.add}`} onClick={() => setAsked(true)}>
        {t('log.add-time')}
      </button>
    );
  }
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be a box with a legend */}
      <div className={classes.times} role="group" aria-label={t('log.time')}>
        <TextInput
          type="time"
          aria-label={t('log.time-from')}
          autoFocus={asked}
          value={time}
          error={Boolean(error)}
          onChange={(event) => onChange({ time: event.currentTarget.value })}
        />
        <span aria-hidden>–</span>
        <TextInput
          type="time"
          aria-label={t('log.time-until')}
          disabled={time === ''}
          value={until}
          error={Boolean(error)}
          onChange={(event) => onChange({ until: event.currentTarget.value })}
        />
        {time !== '' && !choosing && (
          <button type="button" className={classes.shortcut} onClick={() => setChoosing(true)}>
            {t('entry.zone', { city: cityOf(zone) })}
          </button>
        )}
        {time !== '' && choosing && (
          <Select
            aria-label={t('log.time-zone')}
            className={classes.zone}
            searchable
            defaultDropdownOpened
            autoFocus
            allowDeselect={false}
            limit={60}
            data={timeZones(zone)}
            value={zone}
            onChange={(chosen) => chosen && onChange({ timeZone: chosen })}
          />
        )}
      </div>
      {error && (
        <div className={classes.wrong} role="alert">
          {error}
        </div>
      )}
    </>
  );
}
