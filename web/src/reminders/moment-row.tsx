import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import classes from './reminders-field.module.css';
import type { MomentDraft } from './rule-drafts.js';
import { type Reminding, WhomField } from './whom-field.js';

interface MomentRowProps {
  moment: MomentDraft;
  of: Reminding;
  error?: string;
  onChange: (moment: MomentDraft) => void;
  onRemove: () => void;
}

/** A moment that somebody names, and whom to remind then. */
export function MomentRow({ moment, of, error, onChange, onRemove }: MomentRowProps) {
  const { t } = useTranslation('reminders');
  return (
    <li className={classes.moment}>
      <TextInput
        type="datetime-local"
        aria-label={t('moment')}
        description={t('zone', { zone: useTimeZone() })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={moment.at}
        onChange={(event) => onChange({ ...moment, at: event.currentTarget.value })}
      />
      <WhomField
        of={of}
        aria-label={t('field.whom')}
        value={moment.user}
        onChange={(user) => onChange({ ...moment, user })}
      />
      <ActionIcon aria-label={t('remove-moment')} onClick={onRemove}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
      {error && (
        <p role="alert" className={classes.error}>
          {error}
        </p>
      )}
    </li>
  );
}
