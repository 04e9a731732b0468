import type { TFunction } from 'i18next';
import { type Facts, isOlder, LATE } from './facts.js';
import { bad, care, type Finding, fine } from './finding.js';
import type { Moments } from './moments.js';

/** Whether a reminder is late: because nobody tried, or because a mail server says "later". */
export function remindersFinding(t: TFunction, moments: Moments, facts: Facts): Finding {
  const { stuckSince, oldestDueUnsentAt: oldest, overdueMails: count, now } = facts;
  if (isOlder(stuckSince, now, LATE)) {
    const mails = count > 0 && t('reminders.mails', { count });
    const detail = [mails, t('reminders.since', { at: moments.at(stuckSince!) })].filter(Boolean).join(', ');
    return bad('reminders', t('reminders.bad', { ago: moments.ago(stuckSince!) }), {
      detail,
      todo: t('reminders.todo'),
    });
  }
  if (!isOlder(oldest, now, LATE)) return fine('reminders', t('reminders.fine'));
  return care('reminders', t('reminders.waiting', { ago: moments.ago(oldest!) }), { todo: t('deliveries.todo') });
}
