import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { STAGES, type Stage } from './engagement.js';
import { FieldRow } from './field-row.js';
import type { LogForm } from './log-form.js';
import { readWhen } from './when.js';

interface Props {
  form: LogForm;
  today: string;
  onChange(stage: Stage): void;
}

/** A meeting's life; asked only where it is not simply held. */
export function StageField({ form, today, onChange }: Props) {
  const { t } = useTranslation('engagements');
  const reading = readWhen(form.when, today);
  const ahead = reading.is === 'read' && reading.ahead;
  if (!ahead && form.stage === 'held') return null;
  return (
    <FieldRow label={t('log.stage')} htmlFor="log-stage" hint={ahead ? t('log.ahead') : undefined}>
      <NativeSelect
        id="log-stage"
        aria-describedby={ahead ? 'log-stage-hint' : undefined}
        value={form.stage}
        data={STAGES.map((value) => ({ value, label: t(`stage.${value}`) }))}
        onChange={(event) => onChange(event.currentTarget.value as Stage)}
      />
    </FieldRow>
  );
}
