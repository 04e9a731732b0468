import { useTranslation } from 'react-i18next';
import type { Change, ReminderRule } from '../api/types.js';
import { useInstantFormat } from '../ui/instant.js';
import { useRuleWords } from './use-rule-words.js';

/** A change of when somebody is reminded, in words; null for what follows from a rule, which is nobody's doing. */
export function useReminderLine(): (change: Change) => string | null {
  const { t } = useTranslation('reminders');
  const format = useInstantFormat();
  const wordsOf = useRuleWords();

  function ruleLine({ op, before, after }: Change): string | null {
    if (op === 'INSERT') return t('history.rule', { rule: wordsOf(ruleOf(after)) });
    return op === 'DELETE' ? t('history.no-rule', { rule: wordsOf(ruleOf(before)) }) : null;
  }

  function momentLine(change: Change): string | null {
    const { op, before, after } = change;
    if (op === 'DELETE' && before?.ruleId === null)
      return t('history.no-moment', { moment: format(String(before.at)) });
    if (op !== 'INSERT' || after?.ruleId !== null || isMadeUp(change)) return null;
    return t(after.isSnooze ? 'history.snoozed' : 'history.moment', { moment: format(String(after.at)) });
  }

  return (change) => {
    if (!change.actor) return null;
    return change.record === 'reminder_rule' ? ruleLine(change) : momentLine(change);
  };
}

/** Nobody named it: what was missed or not delivered comes at once when somebody opens it again or gives it away. */
function isMadeUp({ at, after }: Change): boolean {
  return Date.parse(String(after?.at)) < Date.parse(at) + 60_000;
}

/** As its row stands in the history. */
function ruleOf(row: Change['after']): ReminderRule {
  const { kind, count, unit, direction, weekday, time } = row as Record<string, unknown>;
  return { kind, count, unit, when: direction, weekday, time } as ReminderRule;
}
