import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isPartialDate } from '../../../src/platform/dates/partial-date.js';
import type { EventView, ReaderIds, Visibility } from '../api/types.js';
import { type DateEntry, dateEntry, entryBody } from '../ui/date-entry.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { readerIds } from '../ui/reader-ids.js';
import { ReadersPicker } from '../ui/readers-picker.js';
import { FieldRow } from '../ui/record-form.js';
import { orNull, type useDraft } from '../ui/use-draft.js';
import { recurringSessionsQuery } from './events.queries.js';

export interface EventDraft {
  name: string;
  date: DateEntry;
  body: string;
  place: string;
  /** The word of the recurring session of which it is one. */
  session: string | null;
  note: string;
  audience: { visibility: Visibility; readers: ReaderIds };
}

type Beginning = { [Field in 'name' | 'body' | 'place' | 'session' | 'date']?: string };

export function newEvent({ name = '', body = '', place = '', session, date }: Beginning): EventDraft {
  const audience = { visibility: 'internal' as const, readers: {} };
  return {
    name,
    body,
    place,
    session: session ?? null,
    date: dateEntry(date && isPartialDate(date) ? date : null),
    note: '',
    audience,
  };
}

export function eventDraft({ name, date, body, place, session, note, visibility, readers }: EventView): EventDraft {
  const audience = { visibility, readers: readerIds(readers) };
  return { name, session, note, audience, date: dateEntry(date), body: body ?? '', place: place ?? '' };
}

export function eventBody({ audience, date, body, place, ...draft }: EventDraft) {
  return { ...draft, ...audience, date: entryBody(date), body: orNull(body), place: orNull(place) };
}

/** The words on the fields. */
export function useEventLabels(): { [Field in keyof EventDraft]: string } {
  const { t } = useTranslation(['events', 'common']);
  return {
    name: t('field.name'),
    date: t('field.date'),
    body: t('field.body'),
    place: t('field.place'),
    session: t('field.session'),
    note: t('field.note'),
    audience: t('common:readers.label'),
  };
}

type Form = Pick<ReturnType<typeof useDraft<EventDraft>>, 'draft' | 'set' | 'text' | 'choice' | 'errorAt'>;

export function EventFields({ form }: { form: Form }) {
  const { t } = useTranslation('events');
  const labels = useEventLabels();
  const sessions = useQuery(recurringSessionsQuery).data?.items ?? [];
  return (
    <>
      <TextInput {...form.text('name')} label={labels.name} dir="auto" required data-autofocus />
      <PartialDateInput
        label={labels.date}
        placeholder={t('date-placeholder')}
        sense="due"
        entry={form.draft.date}
        onEntry={(date) => form.set({ date })}
        error={form.errorAt('date')}
      />
      <FieldRow>
        <TextInput {...form.text('body')} label={labels.body} placeholder={t('body-placeholder')} dir="auto" />
        <TextInput {...form.text('place')} label={labels.place} dir="auto" />
      </FieldRow>
      <Select
        {...form.choice('session')}
        label={labels.session}
        searchable
        clearable
        selectFirstOptionOnChange
        data={sessions.map(({ id, name }) => ({ value: id, label: name }))}
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
