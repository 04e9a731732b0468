import { useTranslation } from 'react-i18next';
import type { FollowUpView, ReminderView } from '../api/types.js';
import { ReminderFate } from '../reminders/reminder-fate.js';
import { useRuleWords } from '../reminders/use-rule-words.js';
import { Instant } from '../ui/instant.js';

/** The rules that stand, in words. */
export function RuleList({ rules }: Pick<FollowUpView, 'rules'>) {
  const wordsOf = useRuleWords();
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule.id}>
          {wordsOf({ ...rule, user: rule.user?.id })}
          {rule.user && <span className="soft">, {rule.user.name}</span>}
        </li>
      ))}
    </ul>
  );
}

/** The moments that follow from them and those that were named; what was sent, and when. */
export function ReminderList({ followUp: { reminders, dueDay, status } }: { followUp: FollowUpView }) {
  const { t } = useTranslation('follow-ups');
  if (reminders.length === 0)
    return (
      <span className="soft">{t(status === 'open' && dueDay === null ? 'no-moments.no-due' : 'no-moments.none')}</span>
    );
  return (
    <ul>
      {reminders.map((reminder) => (
        <Reminder key={reminder.id} reminder={reminder} />
      ))}
    </ul>
  );
}

function Reminder({ reminder }: { reminder: ReminderView }) {
  return (
    <li>
      <Instant at={reminder.at} />, {reminder.user.name}
      {' · '}
      <ReminderFate reminder={reminder} />
    </li>
  );
}
