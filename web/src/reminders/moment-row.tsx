import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useColleagueName } from '../api/lists.js';
import { useTimeZone } from '../api/me.js';
import classes from './reminders-field.module.css';
import type { MomentDraft } from './rule-drafts.js';

interface MomentRowProps {
  moment: MomentDraft;
  onChange: (moment: MomentDraft) => void;
  onRemove: () => void;
}

/** A moment that somebody names. */
export function MomentRow({ moment, onChange, onRemove }: MomentRowProps) {
  const { t } = useTranslation('reminders');
  const whom = useColleagueName()(moment.user);
  return (
    <li className={classes.row}>
      <TextInput
        className={classes.words}
        type="datetime-local"
        aria-label={t('moment')}
        description={[t('zone', { zone: useTimeZone() }), whom].filter(Boolean).join(', ')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={moment.at}
        onChange={(event) => onChange({ ...moment, at: event.currentTarget.value })}
      />
      <ActionIcon aria-label={t('remove-moment')} onClick={onRemove}>
        <IconX size={16} stroke={1.5} aria-hidden />
      </ActionIcon>
    </li>
  );
}
