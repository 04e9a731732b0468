import { Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../api/lists.js';
import type { CampaignStage, CampaignStanding, CampaignView, PriorityState } from '../api/types.js';
import { type DateEntry, dateEntry, entryBody, today } from '../ui/date-entry.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { FieldRow, RecordForm } from '../ui/record-form.js';
import { say } from '../ui/toast.js';
import { useEdit } from '../ui/use-edit.js';
import { patchPriority, priorityStateQuery } from './campaigns.queries.js';
import { STANDINGS } from './standings.js';
import { useArrivedWord } from './use-arrival-words.js';

interface Draft {
  stage: CampaignStage;
  since: DateEntry;
  owner: string | null;
  reason: string;
}

function draftOf({ stage, since, owner, reason }: PriorityState): Draft {
  return { stage, since: dateEntry(since), owner: owner?.id ?? null, reason };
}

interface FormProps {
  campaign: CampaignView;
  priority: PriorityState;
  onEndorse: () => void;
  onClose: () => void;
}

/** How far a state has come and since when, who looks after it, and why it matters. */
export function PriorityForm({ campaign, priority, onEndorse, onClose }: FormProps) {
  const { t } = useTranslation(['campaigns', 'engagements']);
  const endorsed = t('board.endorse', { arrived: useArrivedWord(campaign.acts) });
  const users = useQuery(usersQuery).data?.items ?? [];
  const { id: campaignId } = campaign;
  const { state, standing } = priority;
  const labels = {
    stage: t('field.stage'),
    since: t('column.since'),
    owner: t('field.owner'),
    reason: t('field.reason'),
  };
  const form = useEdit({
    kept: priority,
    draftOf,
    labels,
    save: (version, { since, ...draft }) =>
      patchPriority({ campaign: campaignId, state: state.id, version }, { ...draft, since: entryBody(since) }),
    query: priorityStateQuery(campaignId, state.id),
    onSaved: () => {
      onClose();
      say(t('toast.saved', { state: state.name }));
    },
  });
  // A new stage begins today, unless somebody says otherwise.
  const setStanding = (to: CampaignStanding) =>
    to === 'endorsed' ? onEndorse() : form.set({ stage: to, since: dateEntry(today()) });
  return (
    <>
      <RecordForm label={state.name} {...form.state} onCancel={onClose}>
        {standing !== 'endorsed' && (
          <FieldRow>
            <Select
              label={labels.stage}
              allowDeselect={false}
              data={STANDINGS.map((one) => ({
                value: one,
                label: one === 'endorsed' ? endorsed : t(`standing.${one}`),
              }))}
              value={form.draft.stage}
              error={form.errorAt('stage')}
              onChange={(one) => one && setStanding(one)}
            />
            <PartialDateInput
              label={labels.since}
              placeholder={t('field.since-placeholder')}
              entry={form.draft.since}
              onEntry={(since) => form.set({ since })}
              error={form.errorAt('since')}
              offers={[t('offer.today'), t('offer.month')]}
            />
          </FieldRow>
        )}
        <Select
          {...form.choice('owner')}
          label={labels.owner}
          searchable
          clearable
          data={users.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Textarea {...form.text('reason')} label={labels.reason} dir="auto" autosize minRows={2} />
      </RecordForm>
      {form.dialog}
    </>
  );
}
