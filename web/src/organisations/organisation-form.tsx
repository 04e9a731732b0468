import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { OrganisationKind, OrganisationView, ReaderIds, Visibility } from '../api/types.js';
import { readerIds } from '../ui/reader-ids.js';
import { ReadersPicker } from '../ui/readers-picker.js';
import { FieldRow } from '../ui/record-form.js';
import { orNull, type useDraft } from '../ui/use-draft.js';

const KINDS: readonly OrganisationKind[] = ['ngo', 'un-body', 'regional', 'nhri', 'group', 'donor', 'other'];

export interface OrganisationDraft {
  name: string;
  acronym: string;
  kind: OrganisationKind;
  isPartner: boolean;
  note: string;
  audience: { visibility: Visibility; readers: ReaderIds };
}

export const NEW_ORGANISATION: OrganisationDraft = {
  name: '',
  acronym: '',
  kind: 'ngo',
  isPartner: false,
  note: '',
  audience: { visibility: 'internal', readers: {} },
};

export function organisationDraft(kept: OrganisationView): OrganisationDraft {
  const { name, acronym, kind, isPartner, note, visibility, readers } = kept;
  return { name, acronym: acronym ?? '', kind, isPartner, note, audience: { visibility, readers: readerIds(readers) } };
}

export function organisationBody({ audience, acronym, ...draft }: OrganisationDraft) {
  return { ...draft, ...audience, acronym: orNull(acronym) };
}

/** The words on the fields. */
export function useOrganisationLabels(): { [Field in keyof OrganisationDraft]: string } {
  const { t } = useTranslation(['organisations', 'common']);
  return {
    name: t('field.name'),
    acronym: t('field.acronym'),
    kind: t('field.kind'),
    isPartner: t('field.isPartner'),
    note: t('field.note'),
    audience: t('common:readers.label'),
  };
}

type Form = Pick<ReturnType<typeof useDraft<OrganisationDraft>>, 'draft' | 'set' | 'text' | 'choice' | 'errorAt'>;

export function OrganisationFields({ form }: { form: Form }) {
  const { t } = useTranslation('organisations');
  const labels = useOrganisationLabels();
  return (
    <>
      <TextInput {...form.text('name')} label={labels.name} dir="auto" required data-autofocus />
      <FieldRow>
        <TextInput {...form.text('acronym')} label={labels.acronym} />
        <Select
          {...form.choice('kind')}
          label={labels.kind}
          allowDeselect={false}
          data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
      </FieldRow>
      <Checkbox
        checked={form.draft.isPartner}
        onChange={(event) => form.set({ isPartner: event.currentTarget.checked })}
        label={labels.isPartner}
        description={t('partner-explain')}
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
