import { Select, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isPartialDate } from '../../../src/platform/dates/partial-date.js';
import { usersQuery } from '../api/lists.js';
import { useMe } from '../api/me.js';
import type { FollowUpView, ReaderIds, Repeat, Visibility } from '../api/types.js';
import { useOwnRules } from '../reminders/habits.queries.js';
import { RemindersField } from '../reminders/reminders-field.js';
import { AS_THE_OWNER_LIKES, type RemindersDraft, remindersBody, remindersDraft } from '../reminders/rule-drafts.js';
import { type DateEntry, dateEntry, entryBody } from '../ui/date-entry.js';
import { PartialDateInput } from '../ui/partial-date-input.js';
import { readerIds } from '../ui/reader-ids.js';
import { ReadersPicker } from '../ui/readers-picker.js';
import { FieldRow } from '../ui/record-form.js';
import { StateSelect } from '../ui/state-select.js';
import type { useDraft } from '../ui/use-draft.js';
import { type AnchorDraft, anchorDraft, dueBody, newAnchor } from './anchor-draft.js';
import { AnchorField } from './anchor-field.js';
import { RepeatField } from './repeat-field.js';

export interface FollowUpDraft {
  title: string;
  due: DateEntry;
  /** What the date is counted from instead; null: it stands for itself. */
  anchor: AnchorDraft | null;
  owner: string | null;
  reminders: RemindersDraft;
  /** When it comes again once it is done; null: not at all. */
  repeat: Repeat | null;
  state: string | null;
  note: string;
  audience: { visibility: Visibility; readers: ReaderIds };
}

/** What is known of it before anything is written; `due` is EDTF. */
interface Beginning {
  owner?: string;
  state?: string;
  due?: string;
  /** From which its date is counted. */
  event?: { id: string; name: string };
}

export function newFollowUp({ owner, state, due, event }: Beginning): FollowUpDraft {
  const audience = { visibility: 'internal' as const, readers: {} };
  return {
    title: '',
    due: due && isPartialDate(due) ? dateEntry(due) : dateEntry(null),
    anchor: event ? { ...newAnchor('event'), event: { value: event.id, label: event.name } } : null,
    owner: owner ?? null,
    reminders: AS_THE_OWNER_LIKES,
    repeat: null,
    state: state ?? null,
    note: '',
    audience,
  };
}

export function followUpDraft(kept: FollowUpView, timeZone: string): FollowUpDraft {
  return {
    title: kept.title,
    due: dateEntry(kept.due),
    anchor: anchorDraft(kept.anchor),
    owner: kept.owner?.id ?? null,
    reminders: remindersDraft(kept, timeZone),
    repeat: kept.repeat,
    state: kept.state?.id ?? null,
    note: kept.note,
    audience: { visibility: kept.visibility, readers: readerIds(kept.readers) },
  };
}

/** A promise under review has no owner and no reminder, and may not be given any. */
export function followUpBody(filled: FollowUpDraft, timeZone: string, underReview = false) {
  const { due, anchor, owner, reminders, audience, ...draft } = filled;
  const mine = { owner: owner ?? undefined, ...remindersBody(reminders, timeZone) };
  return { ...draft, ...audience, ...dueBody(anchor, entryBody(due)), ...(underReview ? {} : mine) };
}

/** The words on the fields. */
export function useFollowUpLabels(): { [Field in keyof FollowUpDraft]: string } {
  const { t } = useTranslation(['follow-ups', 'common']);
  return {
    title: t('field.title'),
    due: t('field.due'),
    anchor: t('anchor.count-from'),
    owner: t('field.owner'),
    reminders: t('field.reminders'),
    repeat: t('field.repeat'),
    state: t('field.state'),
    note: t('field.note'),
    audience: t('common:readers.label'),
  };
}

type Form = Pick<ReturnType<typeof useDraft<FollowUpDraft>>, 'draft' | 'set' | 'text' | 'choice' | 'errorAt'>;

interface FollowUpFieldsProps {
  form: Form;
  underReview?: boolean;
  /** It came from a meeting, from which its date can be counted. */
  fromMeeting: boolean;
}

export function FollowUpFields({ form, underReview = false, fromMeeting }: FollowUpFieldsProps) {
  const { t } = useTranslation('follow-ups');
  const labels = useFollowUpLabels();
  const me = useMe();
  const ownRules = useOwnRules();
  const users = useQuery(usersQuery).data?.items ?? [];
  return (
    <>
      <TextInput {...form.text('title')} label={labels.title} dir="auto" required data-autofocus />
      <FieldRow>
        <AnchorField
          value={form.draft.anchor}
          onChange={(anchor) => form.set(anchor ? { anchor, repeat: null } : { anchor })}
          withMeeting={fromMeeting}
          error={form.errorAt('anchor')}
        >
          <PartialDateInput
            label={labels.due}
            placeholder={t('due-placeholder')}
            sense="due"
            entry={form.draft.due}
            onEntry={(due) => form.set({ due })}
            error={form.errorAt('due')}
            offers={[t('offer.week'), t('offer.fortnight')]}
          />
        </AnchorField>
        {!underReview && (
          <Select
            {...form.choice('owner')}
            label={labels.owner}
            searchable
            allowDeselect={false}
            data={users.filter(({ disabledAt }) => !disabledAt).map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </FieldRow>
      {!underReview && (
        <RemindersField
          label={labels.reminders}
          value={form.draft.reminders}
          onChange={(reminders) => form.set({ reminders })}
          likes={form.draft.owner === me?.user.id ? ownRules : undefined}
          of="follow-up"
          withMoments
          errorAt={form.errorAt}
        />
      )}
      <FieldRow>
        <RepeatField
          value={form.draft.repeat}
          onChange={(repeat) => form.set({ repeat })}
          error={form.errorAt('repeat')}
        />
        <StateSelect
          label={labels.state}
          value={form.draft.state}
          onChange={(state) => form.set({ state })}
          error={form.errorAt('state')}
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
