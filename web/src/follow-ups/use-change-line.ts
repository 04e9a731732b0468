import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usersQuery } from '../api/lists.js';
import type { components } from '../api/schema.js';
import type { FollowUpStatus, MailActionName } from '../api/types.js';
import { useReminderLine } from '../reminders/use-reminder-line.js';

type Change = components['schemas']['ChangeView'];

/** Fields that people know by a word, in the order in which they are told. */
const FIELDS = ['title', 'due', 'note', 'visibility', 'named', 'stateId', 'campaignId', 'engagementId'] as const;

/** One change of a follow-up in words, after the name of who made it; null for what follows from another. */
export function useChangeLine(): (change: Change) => string | null {
  const { t } = useTranslation('follow-ups');
  const reminderLine = useReminderLine();
  const users = useQuery(usersQuery).data?.items ?? [];

  function fieldsLine({ before, after }: Change): string | null {
    const changed = FIELDS.filter((field) => before && field in before && after && field in after);
    // Counted from something else, its date moves with that; one word says both.
    return changed.length > 0
      ? t('history.changed', { fields: changed.map((f) => t(`history.field.${f}`)).join(', ') })
      : null;
  }

  function recordLine(change: Change): string | null {
    const { op, after } = change;
    if (op === 'INSERT') return t('history.made');
    if (!after) return null;
    if ('deletedAt' in after) return t(after.deletedAt ? 'history.deleted' : 'history.restored');
    if ('status' in after) return t(`history.status.${after.status as FollowUpStatus}`);
    if (!('ownerId' in after)) return fieldsLine(change);
    const owner = users.find(({ id }) => id === after.ownerId);
    return t('history.given', { name: owner?.name ?? t('history.somebody') });
  }

  return (change) => {
    const { record, after } = change;
    if (record === 'follow_up') return recordLine(change);
    if (record === 'mail_action') return t(`history.from-mail.${after?.usedFor as MailActionName}`);
    return record === 'reminder' || record === 'reminder_rule' ? reminderLine(change) : null;
  };
}
