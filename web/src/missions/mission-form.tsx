import { Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MissionKind, MissionView, ReaderIds, Visibility } from '../api/types.js';
import { readerIds } from '../ui/reader-ids.js';
import { ReadersPicker } from '../ui/readers-picker.js';
import { FieldRow } from '../ui/record-form.js';
import { orNull, type useDraft } from '../ui/use-draft.js';

const KINDS: readonly MissionKind[] = ['permanent-mission', 'embassy', 'ministry', 'delegation', 'other'];

export interface MissionDraft {
  kind: MissionKind;
  city: string;
  name: string;
  accreditedTo: string[];
  emails: string[];
  phones: string[];
  address: string;
  language: string;
  note: string;
  audience: { visibility: Visibility; readers: ReaderIds };
}

export const NEW_MISSION: MissionDraft = {
  kind: 'permanent-mission',
  city: '',
  name: '',
  accreditedTo: [],
  emails: [],
  phones: [],
  address: '',
  language: '',
  note: '',
  audience: { visibility: 'internal', readers: {} },
};

export function missionDraft(kept: MissionView): MissionDraft {
  const { kind, accreditedTo, emails, phones, note, visibility, readers } = kept;
  return {
    kind,
    accreditedTo,
    emails,
    phones,
    note,
    city: kept.city ?? '',
    name: kept.name ?? '',
    address: kept.address ?? '',
    language: kept.language ?? '',
    audience: { visibility, readers: readerIds(readers) },
  };
}

export function missionBody({ audience, city, name, address, language, ...draft }: MissionDraft) {
  return {
    ...draft,
    ...audience,
    city: orNull(city),
    name: orNull(name),
    address: orNull(address),
    language: orNull(language),
  };
}

/** The words on the fields. */
export function useMissionLabels(): { [Field in keyof MissionDraft]: string } {
  const { t } = useTranslation(['missions', 'common']);
  return {
    kind: t('field.kind'),
    city: t('field.city'),
    name: t('field.name'),
    accreditedTo: t('field.accreditedTo'),
    emails: t('field.emails'),
    phones: t('field.phones'),
    address: t('field.address'),
    language: t('field.language'),
    note: t('field.note'),
    audience: t('common:readers.label'),
  };
}

type Form = Pick<ReturnType<typeof useDraft<MissionDraft>>, 'draft' | 'set' | 'text' | 'list' | 'choice' | 'errorAt'>;

export function MissionFields({ form }: { form: Form }) {
  const { t } = useTranslation('missions');
  const labels = useMissionLabels();
  return (
    <>
      <FieldRow>
        <Select
          {...form.choice('kind')}
          label={labels.kind}
          allowDeselect={false}
          data={KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
        />
        <TextInput {...form.text('city')} label={labels.city} dir="auto" />
      </FieldRow>
      <TextInput {...form.text('name')} label={labels.name} description={t('explain.name')} dir="auto" />
      <FieldRow>
        <TagsInput {...form.list('emails')} label={labels.emails} acceptValueOnBlur />
        <TagsInput {...form.list('phones')} label={labels.phones} acceptValueOnBlur />
      </FieldRow>
      <TagsInput
        {...form.list('accreditedTo')}
        label={labels.accreditedTo}
        description={t('explain.accreditedTo')}
        acceptValueOnBlur
      />
      <Textarea {...form.text('address')} label={labels.address} dir="auto" autosize minRows={2} />
      <TextInput {...form.text('language')} label={labels.language} />
      <Textarea {...form.text('note')} label={labels.note} dir="auto" autosize minRows={3} />
      <ReadersPicker
        value={form.draft.audience}
        onChange={(audience) => form.set({ audience })}
        error={form.errorAt('visibility') ?? form.errorAt('readers')}
      />
    </>
  );
}
