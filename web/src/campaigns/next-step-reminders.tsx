import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { followUpQuery } from '../follow-ups/follow-ups.queries.js';
import { noMoments } from '../follow-ups/no-moments.js';
import { ReminderList, RuleList } from '../reminders/reminder-list.js';

/** What reminds of a next step, and what has gone out. */
export function NextStepReminders({ followUpId }: { followUpId: string }) {
  const { t } = useTranslation(['campaigns', 'follow-ups']);
  const { data } = useQuery(followUpQuery(followUpId));
  if (!data) return null;
  const { rules, reminders } = data;
  if (rules.length === 0 && reminders.length === 0) return <p className="soft small">{t('no-reminder')}</p>;
  return (
    <div className="small">
      <RuleList rules={rules} />
      <ReminderList reminders={reminders} none={t(`follow-ups:${noMoments(data)}`)} />
    </div>
  );
}
