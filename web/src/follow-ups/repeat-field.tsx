import { NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Repeat } from '../api/types.js';
import classes from './repeat-field.module.css';

interface RepeatFieldProps {
  value: Repeat | null;
  onChange: (repeat: Repeat | null) => void;
  error?: string;
}

const UNITS = ['day', 'week', 'month', 'year'] as const;
const MOST = 100;
const isUnit = (word: string): word is Repeat['unit'] => (UNITS as readonly string[]).includes(word);

/** Whether it comes again once it is done, and when. */
export function RepeatField({ value, onChange, error }: RepeatFieldProps) {
  const { t } = useTranslation('follow-ups');
  const count = value?.count ?? 1;
  return (
    <div className={classes.field}>
      {value && (
        <NumberInput
          className={classes.count}
          label={t('repeat.count')}
          min={1}
          max={MOST}
          allowDecimal={false}
          hideControls
          value={count}
          onChange={(typed) => onChange({ ...value, count: Number(typed) || 1 })}
        />
      )}
      <NativeSelect
        className={classes.unit}
        label={value ? t('repeat.unit') : t('field.repeat')}
        error={error}
        value={value?.unit ?? ''}
        data={[
          { value: '', label: t('repeat.never') },
          ...UNITS.map((unit) => ({
            value: unit,
            label: value ? t(`repeat.in.${unit}`, { count }) : t(`repeat.every.${unit}`, { count }),
          })),
        ]}
        onChange={(event) => {
          const unit = event.currentTarget.value;
          onChange(isUnit(unit) ? { count, unit } : null);
        }}
      />
    </div>
  );
}
