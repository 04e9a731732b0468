import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../api/lists.js';
import type { Change } from '../api/types.js';
import { useReminderLine } from '../reminders/use-reminder-line.js';
import { useDateFormat } from '../ui/partial-date.js';
import { useStateById } from '../ui/state-select.js';
import { useDoneWord } from './use-arrival-words.js';

/** Fields whose values are words that people read. */
const FIELDS = [
  'name',
  'goal',
  'deadline',
  'status',
  'note',
  'noContactMonths',
  'reason',
  'visibility',
  'ownerId',
  'instrumentId',
  'acts',
  'date',
  'confirmedDate',
  'manner',
];

const DATES = ['deadline', 'date', 'confirmedDate'];

/** One change in words, after the name of who made it; null for what another line says already. */
export function useHistoryLine(): (change: Change) => string | null {
  const { t } = useTranslation(['campaigns', 'common']);
  const format = useDateFormat();
  const reminderLine = useReminderLine();
  const doneWord = useDoneWord();
  const stateOf = useStateById();
  const users = useQuery(usersQuery).data?.items ?? [];

  function word(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return t('common:history.nothing');
    if (DATES.includes(field)) return format(String(value));
    if (field === 'ownerId') return users.find(({ id }) => id === value)?.name ?? t('history.someone');
    return Array.isArray(value) ? value.join(', ') : String(value);
  }

  function fieldLine(field: string, { before, after }: Change): string {
    const label = t(`history.field.${field}` as 'history.field.name');
    if (field === 'note' || field === 'reason') return t('common:history.rewrote', { field: label });
    const values = { before: word(field, before?.[field]), after: word(field, after?.[field]) };
    return t('common:history.set', { field: label, ...values });
  }

  const nameOf = (values: Change['after']) => stateOf(String(values?.stateId))?.name ?? t('history.a-state');

  /** Who was not approached may have arrived already: that is said where its position is. */
  function addedLine(after: Change['after']): string {
    const state = nameOf(after);
    if (!after?.stage || after.stage === 'not-approached') return t('history.added', { state });
    return t('history.added-at', { state, stage: t(`standing.${after.stage}` as 'standing.parked') });
  }

  function moveLine({ after }: Change): string {
    const state = nameOf(after);
    const stage = t(`standing.${after?.stage}` as 'standing.parked');
    const date = after?.date ? format(String(after.date)) : null;
    return date ? t('history.moved-since', { state, stage, date }) : t('history.moved', { state, stage });
  }

  function endorsedLine({ after }: Change): string {
    const date = after?.date ? format(String(after.date)) : null;
    const facts = [date, after?.manner, after?.source].filter((fact) => typeof fact === 'string').join(', ');
    return t('history.endorsed', { state: nameOf(after), arrived: doneWord(String(after?.act)), facts });
  }

  /** What became of a position that was recorded on the board; that it was is said by the line of its marking. */
  function positionLine(change: Change): string | null {
    const { op, after, about } = change;
    if (op === 'INSERT') return null;
    const state = nameOf(about);
    if (after && 'deletedAt' in after)
      return t(after.deletedAt ? 'history.position-put-away' : 'history.position-brought-back', { state });
    return changedLine(change);
  }

  function changedLine(change: Change): string | null {
    const fields = Object.keys({ ...change.before, ...change.after }).filter((field) => FIELDS.includes(field));
    if (fields.length === 0) return null;
    const line = fields.map((field) => fieldLine(field, change)).join('; ');
    return change.record === 'campaign'
      ? line
      : t('history.about-state', { state: nameOf(change.about), change: line });
  }

  return (change) => {
    const { record, op, before, after } = change;
    if (record === 'stage_change') return moveLine(change);
    if (record === 'priority_state' && op === 'INSERT') return addedLine(after);
    if (record === 'priority_state' && op === 'DELETE') return t('history.took-off', { state: nameOf(before) });
    if (record === 'endorsement') return endorsedLine(change);
    if (record === 'position') return positionLine(change);
    if (record === 'position_source') return null;
    if (record === 'mail_action') return t('history.from-mail');
    if (record === 'reminder' || record === 'reminder_rule') return reminderLine(change);
    if (record === 'campaign' && op === 'INSERT') return t('history.began');
    if (after && 'deletedAt' in after) return t(after.deletedAt ? 'history.put-away' : 'history.brought-back');
    return changedLine(change);
  };
}

/** Where a state stands when it is added is said by its being added: the line of its stage is the next older one. */
export function withoutFirstStages(changes: Change[]): Change[] {
  const added = changes.filter(({ record, op }) => record === 'priority_state' && op === 'INSERT');
  const firstStages = added.map(({ id, after }) =>
    changes.find((one) => one.record === 'stage_change' && one.id < id && one.after?.stateId === after?.stateId),
  );
  return changes.filter((one) => !firstStages.includes(one));
}
