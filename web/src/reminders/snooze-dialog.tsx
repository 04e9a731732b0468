import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import { Dialog } from '../ui/dialog.js';
import { RecordForm } from '../ui/record-form.js';
import { useCreate } from '../ui/use-create.js';
import { instantOf, localTime } from '../ui/zoned-time.js';
import { snoozeMoments } from './snooze.js';
import type { Snoozed } from './snooze-menu.js';
import { useSaySnoozed } from './use-say-snoozed.js';

/** Until a moment of one's own. */
export function SnoozeDialog<Kept>({ title, snooze, onSnoozed, onClose }: Snoozed<Kept> & { onClose: () => void }) {
  const { t } = useTranslation(['reminders', 'common']);
  const timeZone = useTimeZone();
  const saySnoozed = useSaySnoozed();
  const form = useCreate({
    start: { until: localTime(snoozeMoments(Date.now(), timeZone).tomorrow, timeZone) },
    save: async (draft) => {
      const until = instantOf(draft.until, timeZone);
      return { until, kept: await snooze(until) };
    },
    onSaved: ({ kept, until }) => {
      onSnoozed(kept);
      saySnoozed(until);
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('snooze.title', { title })}>
      <RecordForm label={t('snooze.verb')} {...form.state} saveLabel={t('snooze.verb')} onCancel={onClose}>
        <TextInput
          {...form.text('until')}
          type="datetime-local"
          label={t('snooze.until')}
          description={t('zone', { zone: timeZone })}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          required
          data-autofocus
        />
      </RecordForm>
    </Dialog>
  );
}
