import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useWeekdayName, WEEKDAYS } from '../reminders/use-rule-words.js';
import { inOrder } from './habits-draft.js';
import classes from './settings.module.css';

interface WorkingDaysProps {
  label: string;
  value: number[];
  onChange: (days: number[]) => void;
  error?: string;
}

/** The days on which reminders may come. */
export function WorkingDays({ label, value, onChange, error }: WorkingDaysProps) {
  const { t } = useTranslation('settings');
  const name = useWeekdayName('short');
  const fullName = useWeekdayName();
  return (
    <Checkbox.Group
      label={label}
      description={t('reminders.working-days-explain')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
      value={value.map(String)}
      onChange={(days) => onChange(inOrder(days.map(Number)))}
    >
      <div className={classes.days}>
        {WEEKDAYS.map((day) => (
          <Checkbox key={day} value={String(day)} label={name(day)} aria-label={fullName(day)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
