import { Input, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { statesQuery, usersQuery } from '../api/lists.js';
import { Problem } from '../api/problem.js';
import type { CampaignStage, CampaignView, PriorityState, StateRef } from '../api/types.js';
import { StateTokens } from '../engagements/states-field.js';
import { Dialog } from '../ui/dialog.js';
import { FieldRow, RecordForm } from '../ui/record-form.js';
import { say } from '../ui/toast.js';
import { useCreate } from '../ui/use-create.js';
import { addPriority } from './campaigns.queries.js';
import { STAGES } from './standings.js';

interface AddStatesDialogProps {
  campaign: CampaignView;
  priorities: PriorityState[];
  onClose: () => void;
}

interface Draft {
  states: StateRef[];
  stage: CampaignStage;
  owner: string | null;
  reason: string;
}

/** Puts one or several states on the board, all in the same hands. */
export function AddStatesDialog({ campaign, priorities, onClose }: AddStatesDialogProps) {
  const { t } = useTranslation(['campaigns', 'common']);
  const states = useQuery(statesQuery).data?.items ?? [];
  const users = useQuery(usersQuery).data?.items ?? [];
  const there = new Set(priorities.map(({ state }) => state.id));
  const start: Draft = { states: [], stage: 'not-approached', owner: campaign.owner?.id ?? null, reason: '' };
  const form = useCreate({
    start,
    save: (draft) =>
      draft.states.length > 0 ? addAll(campaign.id, draft) : Promise.reject(noneNamed(t('name-a-state'))),
    onSaved: (added) => {
      onClose();
      say(t('toast.added', { count: added.length, state: added[0]?.state.name }));
    },
  });
  const objection = form.errorAt('state') ?? form.errorAt('states');
  return (
    <Dialog opened onClose={onClose} title={t('add-states')}>
      <RecordForm label={t('add-states')} {...form.state} saveLabel={t('add')} onCancel={onClose}>
        <Input.Wrapper label={t('field.states')} required error={objection} labelProps={{ htmlFor: 'campaign-states' }}>
          <StateTokens
            id="campaign-states"
            label={t('field.states')}
            placeholder={t('field.states-placeholder')}
            first
            invalid={Boolean(objection)}
            known={states.filter(({ id }) => !there.has(id))}
            chosen={form.draft.states}
            onChange={(states) => form.set({ states })}
          />
        </Input.Wrapper>
        <FieldRow>
          <Select
            {...form.choice('stage')}
            label={t('field.stage')}
            allowDeselect={false}
            data={STAGES.map((stage) => ({ value: stage, label: t(`standing.${stage}`) }))}
          />
          <Select
            {...form.choice('owner')}
            label={t('field.owner')}
            searchable
            clearable
            data={users.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FieldRow>
        <Textarea
          {...form.text('reason')}
          label={t('field.reason')}
          placeholder={t('field.reason-placeholder')}
          dir="auto"
          autosize
          minRows={2}
        />
      </RecordForm>
    </Dialog>
  );
}

/** One after the other: the first that is refused stops the rest, and what was added before stands. */
async function addAll(campaign: string, { states, stage, ...rest }: Draft): Promise<PriorityState[]> {
  const added: PriorityState[] = [];
  const moved = stage === 'not-approached' ? {} : { stage };
  for (const state of states) {
    added.push(await addPriority(campaign, { state: state.id, ...moved, ...rest }));
  }
  return added;
}

function noneNamed(detail: string): Problem {
  return new Problem(422, 'invalid', '', detail, [{ pointer: '/states', code: 'missing', detail }]);
}
