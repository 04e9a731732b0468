import { Switch, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FieldRow } from '../ui/record-form.js';
import type { QuietDraft } from './habits-draft.js';
import classes from './settings.module.css';

interface QuietHoursProps {
  label: string;
  value: QuietDraft;
  onChange: (quiet: QuietDraft) => void;
  errorAt: (part: 'from' | 'to') => string | undefined;
}

/** Hours in which no rule reminds. */
export function QuietHours({ label, value, onChange, errorAt }: QuietHoursProps) {
  const { t } = useTranslation('settings');
  return (
    <div className={classes.quiet}>
      <Switch
        label={label}
        description={t('reminders.quiet-explain')}
        checked={value.on}
        onChange={(event) => onChange({ ...value, on: event.currentTarget.checked })}
      />
      {value.on && (
        <FieldRow>
          {(['from', 'to'] as const).map((part) => (
            <TextInput
              key={part}
              type="time"
              label={t(`reminders.quiet-${part}`)}
              value={value[part]}
              error={errorAt(part)}
              onChange={(event) => onChange({ ...value, [part]: event.currentTarget.value })}
            />
          ))}
        </FieldRow>
      )}
    </div>
  );
}
