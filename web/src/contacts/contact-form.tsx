import { TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ContactView, ReaderIds, Visibility } from '../api/types.js';
import { type DateEntry, dateEntry, entryBody } from '../ui/date-entry.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { readerIds } from '../ui/reader-ids.js';
import { ReadersPicker } from '../ui/readers-picker.js';
import { FieldRow } from '../ui/record-form.js';
import { orNull, type useDraft } from '../ui/use-draft.js';

export interface ContactDraft {
  name: string;
  familyName: string;
  honorific: string;
  formOfAddress: string;
  pronunciation: string;
  languages: string[];
  emails: string[];
  phones: string[];
  lastVerifiedOn: DateEntry;
  note: string;
  audience: { visibility: Visibility; readers: ReaderIds };
}

export const NEW_CONTACT: ContactDraft = {
  name: '',
  familyName: '',
  honorific: '',
  formOfAddress: '',
  pronunciation: '',
  languages: [],
  emails: [],
  phones: [],
  lastVerifiedOn: dateEntry(null),
  note: '',
  audience: { visibility: 'internal', readers: {} },
};

export function contactDraft(kept: ContactView): ContactDraft {
  const { name, languages, emails, phones, note, visibility, readers } = kept;
  return {
    name,
    languages,
    emails,
    phones,
    note,
    familyName: kept.familyName ?? '',
    honorific: kept.honorific ?? '',
    formOfAddress: kept.formOfAddress ?? '',
    pronunciation: kept.pronunciation ?? '',
    lastVerifiedOn: dateEntry(kept.lastVerifiedOn),
    audience: { visibility, readers: readerIds(readers) },
  };
}

export function contactBody({ audience, lastVerifiedOn, ...draft }: ContactDraft) {
  return {
    ...draft,
    ...audience,
    familyName: orNull(draft.familyName),
    honorific: orNull(draft.honorific),
    formOfAddress: orNull(draft.formOfAddress),
    pronunciation: orNull(draft.pronunciation),
    lastVerifiedOn: entryBody(lastVerifiedOn),
  };
}

/** The words on the fields. */
export function useContactLabels(): { [Field in keyof ContactDraft]: string } {
  const { t } = useTranslation(['contacts', 'common']);
  return {
    name: t('field.name'),
    familyName: t('field.familyName'),
    honorific: t('field.honorific'),
    formOfAddress: t('field.formOfAddress'),
    pronunciation: t('field.pronunciation'),
    languages: t('field.languages'),
    emails: t('field.emails'),
    phones: t('field.phones'),
    lastVerifiedOn: t('field.lastVerifiedOn'),
    note: t('field.note'),
    audience: t('common:readers.label'),
  };
}

type Form = Pick<ReturnType<typeof useDraft<ContactDraft>>, 'draft' | 'set' | 'text' | 'list' | 'errorAt'>;

/** Who it is. */
export function ContactNameFields({ form }: { form: Form }) {
  const { t } = useTranslation('contacts');
  const labels = useContactLabels();
  return (
    <>
      <TextInput {...form.text('name')} label={labels.name} description={t('explain.name')} dir="auto" required />
      <FieldRow>
        <TextInput {...form.text('familyName')} label={labels.familyName} dir="auto" />
        <TextInput {...form.text('honorific')} label={labels.honorific} dir="auto" />
      </FieldRow>
    </>
  );
}

/** How to reach and to address them. */
export function ContactFields({ form }: { form: Form }) {
  const { t } = useTranslation('contacts');
  const labels = useContactLabels();
  return (
    <>
      <FieldRow>
        <TagsInput {...form.list('emails')} label={labels.emails} acceptValueOnBlur />
        <TagsInput {...form.list('phones')} label={labels.phones} acceptValueOnBlur />
      </FieldRow>
      <FieldRow>
        <TextInput {...form.text('formOfAddress')} label={labels.formOfAddress} dir="auto" />
        <TextInput {...form.text('pronunciation')} label={labels.pronunciation} dir="auto" />
      </FieldRow>
      <FieldRow>
        <TagsInput {...form.list('languages')} label={labels.languages} acceptValueOnBlur />
        <PartialDateInput
          label={labels.lastVerifiedOn}
          entry={form.draft.lastVerifiedOn}
          onEntry={(lastVerifiedOn) => form.set({ lastVerifiedOn })}
          error={form.errorAt('lastVerifiedOn')}
          offers={[t('today')]}
        />
      </FieldRow>
      <Textarea {...form.text('note')} label={labels.note} dir="auto" autosize minRows={3} />
      <ReadersPicker
        value={form.draft.audience}
        onChange={(audience) => form.set({ audience })}
        error={form.errorAt('visibility') ?? form.errorAt('readers')}
      />
    </>
  );
}
