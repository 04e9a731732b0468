import { Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DigestDraft } from './habits-draft.js';
import classes from './settings.module.css';

interface DigestHourProps {
  label: string;
  value: DigestDraft;
  onChange: (digest: DigestDraft) => void;
  error?: string;
}

/** One mail a day instead of single ones, and when. */
export function DigestHour({ label, value, onChange, error }: DigestHourProps) {
  const { t } = useTranslation('settings');
  return (
    <div className={classes.quiet}>
      <Switch
        label={label}
        description={t('reminders.digest-explain')}
        checked={value.on}
        onChange={(event) => onChange({ ...value, on: event.currentTarget.checked })}
      />
      {value.on && (
        <TextInput
          type="time"
          className={classes.hour}
          label={t('reminders.digest-at')}
          value={value.at}
          error={error}
          onChange={(event) => onChange({ ...value, at: event.currentTarget.value })}
        />
      )}
    </div>
  );
}
