import { MultiSelect, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery, usersQuery } from '../api/lists.js';
import { useMe } from '../api/me.js';
import { useOwnRules } from '../reminders/habits.queries.js';
import { RemindersField } from '../reminders/reminders-field.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { ReadersPicker } from '../ui/readers-picker.js';
import { FieldRow } from '../ui/record-form.js';
import type { useDraft } from '../ui/use-draft.js';
import type { CampaignDraft } from './campaign-draft.js';
import { useActWord } from './use-arrival-words.js';

/** The words on the fields. */
export function useCampaignLabels(): { [Field in keyof CampaignDraft]: string } {
  const { t } = useTranslation(['campaigns', 'common']);
  return {
    name: t('field.name'),
    instrument: t('field.instrument'),
    acts: t('field.acts'),
    goal: t('field.goal'),
    deadline: t('field.deadline'),
    owner: t('field.owner'),
    noContactMonths: t('field.no-contact'),
    reminders: t('field.reminders'),
    note: t('field.note'),
    audience: t('common:readers.label'),
  };
}

type Form = Pick<ReturnType<typeof useDraft<CampaignDraft>>, 'draft' | 'set' | 'text' | 'list' | 'choice' | 'errorAt'>;

export function CampaignFields({ form }: { form: Form }) {
  const { t } = useTranslation('campaigns');
  const labels = useCampaignLabels();
  const me = useMe();
  const ownRules = useOwnRules();
  const users = useQuery(usersQuery).data?.items ?? [];
  return (
    <>
      <TextInput
        {...form.text('name')}
        label={labels.name}
        placeholder={t('field.name-placeholder')}
        dir="auto"
        required
        data-autofocus
      />
      <InstrumentField form={form} />
      <FieldRow>
        <NumberInput
          label={labels.goal}
          description={t('field.goal-explain')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          min={1}
          hideControls
          allowDecimal={false}
          allowNegative={false}
          value={form.draft.goal ?? ''}
          onChange={(goal) => form.set({ goal: goal === '' ? null : Number(goal) })}
          error={form.errorAt('goal')}
        />
        <PartialDateInput
          label={labels.deadline}
          placeholder={t('field.deadline-placeholder')}
          sense="due"
          entry={form.draft.deadline}
          onEntry={(deadline) => form.set({ deadline })}
          error={form.errorAt('deadline')}
        />
      </FieldRow>
      <Select
        {...form.choice('owner')}
        label={labels.owner}
        searchable
        clearable
        data={users.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ value: id, label: name }))}
      />
      <NumberInput
        label={labels.noContactMonths}
        description={t('field.no-contact-explain')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        placeholder={t('field.no-contact-never')}
        min={1}
        max={120}
        hideControls
        allowDecimal={false}
        allowNegative={false}
        value={form.draft.noContactMonths ?? ''}
        onChange={(months) => form.set({ noContactMonths: months === '' ? null : Number(months) })}
        error={form.errorAt('noContactMonths')}
      />
      <RemindersField
        label={labels.reminders}
        description={t('field.reminders-explain')}
        value={form.draft.reminders}
        onChange={(reminders) => form.set({ reminders })}
        likes={form.draft.owner === me?.user.id ? ownRules : undefined}
        of="campaign"
        errorAt={form.errorAt}
      />
      <Textarea {...form.text('note')} label={labels.note} dir="auto" autosize minRows={3} />
      <ReadersPicker
        value={form.draft.audience}
        onChange={(audience) => form.set({ audience })}
        error={form.errorAt('visibility') ?? form.errorAt('readers')}
      />
    </>
  );
}

/** What states act upon, and, where it knows several acts, which of them count. */
function InstrumentField({ form }: { form: Form }) {
  const { t } = useTranslation('campaigns');
  const labels = useCampaignLabels();
  const actWord = useActWord();
  const instruments = useQuery(instrumentsQuery).data?.items ?? [];
  const acts = instruments.find(({ id }) => id === form.draft.instrument)?.acts ?? [];
  return (
    <>
      <Select
        {...form.choice('instrument')}
        label={labels.instrument}
        required
        searchable
        allowDeselect={false}
        selectFirstOptionOnChange
        data={instruments.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(instrument) => form.set({ instrument, acts: [] })}
      />
      {acts.length > 1 && (
        <MultiSelect
          {...form.list('acts')}
          label={labels.acts}
          description={t('field.acts-explain')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          data={acts.map((act) => ({ value: act, label: actWord(act) }))}
        />
      )}
    </>
  );
}
