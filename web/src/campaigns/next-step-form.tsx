import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, client } from '../api/client.js';
import { useMe, useTimeZone } from '../api/me.js';
import type { CampaignView, PriorityState } from '../api/types.js';
import { useOwnRules } from '../reminders/habits.queries.js';
import { RemindersField } from '../reminders/reminders-field.js';
import { AS_THE_OWNER_LIKES, remindersBody } from '../reminders/rule-drafts.js';
import { dateEntry, entryBody } from '../ui/date-entry.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { RecordForm } from '../ui/record-form.js';
import { say } from '../ui/toast.js';
import { useCreate } from '../ui/use-create.js';

/** Asks for the next step once somebody wants to write one. */
export function NextStepForm(props: { campaign: CampaignView; priority: PriorityState }) {
  const { t } = useTranslation('campaigns');
  const [open, setOpen] = useState(false);
  if (open) return <Form {...props} onClose={() => setOpen(false)} />;
  return (
    <div>
      <Button
        size="compact-sm"
        leftSection={<IconPlus size={14} stroke={1.5} aria-hidden="true" />}
        onClick={() => setOpen(true)}
      >
        {t('add-next-step')}
      </Button>
    </div>
  );
}

interface FormProps {
  campaign: CampaignView;
  priority: PriorityState;
  onClose: () => void;
}

/** A follow-up for this state and campaign, in the hands of whoever looks after the state. */
function Form({ campaign, priority, onClose }: FormProps) {
  const { t } = useTranslation(['campaigns', 'follow-ups']);
  const { state, owner } = priority;
  const me = useMe();
  const timeZone = useTimeZone();
  const ownRules = useOwnRules();
  // Without somebody who looks after the state it is whoever writes it down.
  const isMine = owner === null || owner.id === me?.user.id;
  const form = useCreate({
    start: { title: '', due: dateEntry(null), reminders: AS_THE_OWNER_LIKES },
    save: ({ title, due, reminders }) =>
      answer(
        client.POST('/api/follow-ups', {
          body: {
            title,
            due: entryBody(due),
            state: state.id,
            campaign: campaign.id,
            owner: owner?.id,
            ...remindersBody(reminders, timeZone),
          },
        }),
      ),
    onSaved: ({ title }) => {
      onClose();
      say(t('toast.next-step', { title }));
    },
  });
  return (
    <RecordForm label={t('column.next-step')} {...form.state} saveLabel={t('add')} onCancel={onClose}>
      <TextInput
        {...form.text('title')}
        label={t('follow-ups:field.title')}
        placeholder={t('field.next-step-placeholder')}
        dir="auto"
        autoFocus
      />
      <PartialDateInput
        label={t('follow-ups:field.due')}
        placeholder={t('follow-ups:due-placeholder')}
        sense="due"
        entry={form.draft.due}
        onEntry={(due) => form.set({ due })}
        error={form.errorAt('due')}
        offers={[t('follow-ups:offer.week'), t('follow-ups:offer.fortnight')]}
      />
      <RemindersField
        label={t('follow-ups:field.reminders')}
        value={form.draft.reminders}
        onChange={(reminders) => form.set({ reminders })}
        likes={isMine ? ownRules : undefined}
        of="follow-up"
        withMoments
        errorAt={form.errorAt}
      />
    </RecordForm>
  );
}
