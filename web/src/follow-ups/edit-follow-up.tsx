import { useTranslation } from 'react-i18next';
import { answer, client, ifMatch } from '../api/client.js';
import { useTimeZone } from '../api/me.js';
import type { FollowUpView } from '../api/types.js';
import { useRemindersWords } from '../reminders/use-rule-words.js';
import { RecordForm } from '../ui/record-form.js';
import { TitleBlock } from '../ui/title-block.js';
import { useEdit } from '../ui/use-edit.js';
import { FollowUpFields, followUpBody, followUpDraft, useFollowUpLabels } from './follow-up-form.js';
import { followUpQuery } from './follow-ups.queries.js';
import { useAnchorWords } from './use-anchor-words.js';

export function EditFollowUp({ followUp, onClose }: { followUp: FollowUpView; onClose: () => void }) {
  const { id, title, status } = followUp;
  const { t } = useTranslation('follow-ups');
  const labels = useFollowUpLabels();
  const timeZone = useTimeZone();
  const underReview = status === 'to-review';
  const form = useEdit({
    kept: followUp,
    draftOf: (kept: FollowUpView) => followUpDraft(kept, timeZone),
    labels,
    words: {
      reminders: useRemindersWords(),
      anchor: useAnchorWords(),
      repeat: (repeat) => (repeat ? t(`repeat.every.${repeat.unit}`, repeat) : ''),
    },
    place: `/follow-ups/${id}?edit=true`,
    save: (version, draft) => {
      const params = { path: { id }, header: ifMatch({ version }) };
      return answer(client.PATCH('/api/follow-ups/{id}', { params, body: followUpBody(draft, timeZone, underReview) }));
    },
    query: followUpQuery(id),
    onSaved: onClose,
  });
  return (
    <>
      <TitleBlock title={t('edit', { title })} />
      <RecordForm label={t('edit', { title })} {...form.state} onCancel={onClose}>
        <FollowUpFields form={form} underReview={underReview} fromMeeting={followUp.engagement !== null} />
      </RecordForm>
      {form.dialog}
    </>
  );
}
