import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../api/lists.js';
import type { Change } from '../api/types.js';
import { useReminderLine } from '../reminders/use-reminder-line.js';
import { useDateFormat } from '../ui/partial-date.js';
import { useStateById } from '../ui/state-select.js';

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
];

/** One change in words, after the name of who made it; null for what another line says already. */
export function useHistoryLine(): (change: Change) => string | null {
  const { t } = useTranslation(['campaigns', 'common']);
  const format = useDateFormat();
  const reminderLine = useReminderLine();
  const stateOf = useStateById();
  const users = useQuery(usersQuery).data?.items ?? [];

  function word(field: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return t('common:history.nothing');
    if (field === 'deadline') return format(String(value));
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

  return (change) => {
    const { record, op, before, after } = change;
    if (record === 'stage_change') return moveLine(change);
    if (record === 'priority_state' && op === 'INSERT') return addedLine(after);
    if (record === 'priority_state' && op === 'DELETE') return t('history.took-off', { state: nameOf(before) });
    if (record === 'mail_action') return t('history.from-mail');
    if (record === 'reminder' || record === 'reminder_rule') return reminderLine(change);
    if (record === 'campaign' && op === 'INSERT') return t('history.began');
    if (after && 'deletedAt' in after) return t(after.deletedAt ? 'history.put-away' : 'history.brought-back');
    const fields = Object.keys({ ...before, ...after }).filter((field) => FIELDS.includes(field));
    if (fields.length === 0) return null;
    const line = fields.map((field) => fieldLine(field, change)).join('; ');
    return record === 'priority_state' ? t('history.about-state', { state: nameOf(change.about), change: line }) : line;
  };
}

/** Where a state stands when it is added is said by its being added. */
export function withoutFirstStages(changes: Change[]): Change[] {
  const moment = ({ at }: Change, values: Change['after']) => `${values?.stateId} ${at.slice(0, 19)}`;
  const added = new Set(
    changes
      .filter(({ record, op }) => record === 'priority_state' && op === 'INSERT')
      .map((one) => moment(one, one.after)),
  );
  return changes.filter((one) => one.record !== 'stage_change' || !added.has(moment(one, one.after)));
}
