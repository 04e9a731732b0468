import { Modal, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useTimeZone } from '../api/me.js';
import type { FollowUpView } from '../api/types.js';
import { RecordForm } from '../ui/record-form.js';
import { useCreate } from '../ui/use-create.js';
import { instantOf, localTime } from '../ui/zoned-time.js';
import { snoozeFollowUp } from './follow-ups.queries.js';
import { snoozeMoments } from './snooze.js';
import { useSaySnoozed } from './use-say-snoozed.js';

/** Until a moment of one's own. */
export function SnoozeDialog({ followUp, onClose }: { followUp: FollowUpView; onClose: () => void }) {
  const { t } = useTranslation(['follow-ups', 'common']);
  const timeZone = useTimeZone();
  const saySnoozed = useSaySnoozed();
  const form = useCreate({
    start: { until: localTime(snoozeMoments(Date.now(), timeZone).tomorrow, timeZone) },
    save: async (draft) => {
      const until = instantOf(draft.until, timeZone);
      return { until, kept: await snoozeFollowUp(followUp, until) };
    },
    onSaved: ({ kept, until }) => {
      saySnoozed(kept, until);
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('snooze.title', { title: followUp.title })}
      closeButtonProps={{ 'aria-label': t('common:close') }}
    >
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
    </Modal>
  );
}
