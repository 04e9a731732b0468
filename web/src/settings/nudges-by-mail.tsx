import { Checkbox, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { NudgeKind } from '../api/types.js';

interface NudgesByMailProps {
  label: string;
  value: NudgeKind[];
  onChange: (kinds: NudgeKind[]) => void;
  error?: string;
}

const KINDS = ['no-contact', 'write-up', 'old-posting'] as const satisfies readonly NudgeKind[];

/** Which nudges come by mail too. */
export function NudgesByMail({ label, value, onChange, error }: NudgesByMailProps) {
  const { t } = useTranslation('settings');
  return (
    <Checkbox.Group
      label={label}
      description={t('reminders.nudges-explain')}
      error={error}
      value={value}
      onChange={(kinds) => onChange(KINDS.filter((kind) => kinds.includes(kind)))}
    >
      <Stack gap="xs" mt="xs">
        {KINDS.map((kind) => (
          <Checkbox key={kind} value={kind} label={t(`reminders.nudge.${kind}`)} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
