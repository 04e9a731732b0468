import { Checkbox, MultiSelect, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from '../api/lists.js';
import { campaignChoices } from '../campaigns/campaigns.queries.js';
import { KINDS, type Kind } from '../engagements/kinds.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { FieldRow } from '../ui/record-form.js';
import { StateSelect } from '../ui/state-select.js';
import type { useDraft } from '../ui/use-draft.js';
import type { ExportDraft } from './export-draft.js';
import { MissionField, PersonField } from './who-fields.js';

type Form = Pick<ReturnType<typeof useDraft<ExportDraft>>, 'draft' | 'set' | 'text' | 'choice' | 'errorAt'>;

/** Which engagements go out. */
export function FilterFields({ form }: { form: Form }) {
  const { t } = useTranslation(['exports', 'engagements']);
  const { draft, set, errorAt } = form;
  return (
    <>
      <StateSelect {...form.choice('state')} label={t('field.state')} placeholder={t('all-states')} />
      {draft.state !== null && (
        <Checkbox
          label={t('field.thirdState')}
          checked={draft.thirdState}
          onChange={(event) => set({ thirdState: event.currentTarget.checked })}
        />
      )}
      <FieldRow>
        <PartialDateInput
          label={t('field.from')}
          placeholder="2015"
          entry={draft.from}
          onEntry={(from) => set({ from })}
          error={errorAt('from')}
        />
        <PartialDateInput
          label={t('field.to')}
          placeholder="2021"
          entry={draft.to}
          onEntry={(to) => set({ to })}
          error={errorAt('to')}
        />
      </FieldRow>
      <MultiSelect
        label={t('field.kind')}
        placeholder={draft.kind.length === 0 ? t('all-kinds') : undefined}
        searchable
        clearable
        data={KINDS.map((kind) => ({ value: kind, label: t(`engagements:kind.${kind}`) }))}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind as Kind[] })}
        error={errorAt('kind')}
      />
      <FieldRow>
        <InstrumentField form={form} />
        <CampaignField form={form} />
      </FieldRow>
      <FieldRow>
        <PersonField value={draft.person} onChange={(person) => set({ person })} error={errorAt('person')} />
        <MissionField value={draft.mission} onChange={(mission) => set({ mission })} error={errorAt('mission')} />
      </FieldRow>
      <TextInput {...form.text('q')} label={t('field.q')} description={t('q-explain')} dir="auto" />
      <Checkbox
        label={t('field.withAsks')}
        checked={draft.withAsks}
        onChange={(event) => set({ withAsks: event.currentTarget.checked })}
      />
    </>
  );
}

function InstrumentField({ form }: { form: Form }) {
  const { t } = useTranslation('exports');
  const instruments = useQuery(instrumentsQuery).data?.items ?? [];
  return (
    <Select
      {...form.choice('instrument')}
      label={t('field.instrument')}
      placeholder={t('any')}
      searchable
      clearable
      data={instruments.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}

function CampaignField({ form }: { form: Form }) {
  const { t } = useTranslation('exports');
  const campaigns = useQuery(campaignChoices).data?.items ?? [];
  return (
    <Select
      {...form.choice('campaign')}
      label={t('field.campaign')}
      placeholder={t('any')}
      searchable
      clearable
      data={campaigns.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
