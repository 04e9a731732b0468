import { NativeSelect, NumberInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReminderRule } from '../api/types.js';
import classes from './reminders-field.module.css';
import { useWeekdayName, WEEKDAYS } from './use-rule-words.js';

interface RuleFieldsProps<T> {
  rule: T;
  onChange: (rule: T) => void;
}

const UNITS = ['day', 'working-day', 'week', 'month'] as const;
const DIRECTIONS = ['before', 'after'] as const;
const MOST = 400;

/** How long before or after, or on which weekday, and at what time. */
export function RuleFields<T extends ReminderRule>({ rule, onChange }: RuleFieldsProps<T>) {
  const { t } = useTranslation('reminders');
  return (
    <div className={classes.fields}>
      {rule.kind === 'weekly' ? (
        <Weekday rule={rule} onChange={onChange} />
      ) : (
        <HowLong rule={rule} onChange={onChange} />
      )}
      <TextInput
        type="time"
        label={t('field.time')}
        value={rule.time}
        onChange={(event) => onChange({ ...rule, time: event.currentTarget.value })}
      />
    </div>
  );
}

function HowLong<T extends ReminderRule>({ rule, onChange }: RuleFieldsProps<T>) {
  const { t } = useTranslation('reminders');
  const { count = 0 } = rule;
  return (
    <>
      <NumberInput
        className={classes.count}
        label={t('field.count')}
        data-autofocus
        min={0}
        max={MOST}
        allowDecimal={false}
        clampBehavior="strict"
        hideControls
        value={count}
        onChange={(value) => onChange({ ...rule, count: Number(value) })}
      />
      <NativeSelect
        label={t('field.unit')}
        value={`${rule.when} ${rule.unit}`}
        data={DIRECTIONS.flatMap((when) =>
          UNITS.map((unit) => ({ value: `${when} ${unit}`, label: t(`unit.${when}.${unit}`, { count }) })),
        )}
        onChange={(event) => {
          const [when, unit] = event.currentTarget.value.split(' ');
          onChange({ ...rule, when: when as T['when'], unit: unit as T['unit'] });
        }}
      />
    </>
  );
}

function Weekday<T extends ReminderRule>({ rule, onChange }: RuleFieldsProps<T>) {
  const { t } = useTranslation('reminders');
  const name = useWeekdayName();
  return (
    <NativeSelect
      label={t('field.weekday')}
      data-autofocus
      value={rule.weekday}
      data={WEEKDAYS.map((weekday) => ({ value: String(weekday), label: name(weekday) }))}
      onChange={(event) => onChange({ ...rule, weekday: Number(event.currentTarget.value) })}
    />
  );
}
