import type { FollowUpView, ReminderView } from '../api/types.js';
import { Instant } from '../ui/instant.js';
import { ReminderFate } from './reminder-fate.js';
import { useRuleWords } from './use-rule-words.js';

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

interface ReminderListProps {
  reminders: ReminderView[];
  /** What is said where there is none. */
  none: string;
}

/** The moments that follow from the rules and those that were named; what was sent, and when. */
export function ReminderList({ reminders, none }: ReminderListProps) {
  if (reminders.length === 0) return <span className="soft">{none}</span>;
  return (
    <ul>
      {reminders.map((reminder) => (
        <li key={reminder.id}>
          <Instant at={reminder.at} />, {reminder.user.name}
          {' · '}
          <ReminderFate reminder={reminder} />
        </li>
      ))}
    </ul>
  );
}
