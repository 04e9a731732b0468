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

  return (change) => {
    const { record, op, actor, after } = change;
    if (!actor) return null;
    if (record === 'reminder_rule') return ruleLine(change);
    if (op !== 'INSERT' || after?.ruleId !== null) return null;
    return t(after.isSnooze ? 'history.snoozed' : 'history.moment', { moment: format(String(after.at)) });
  };
}

/** As its row stands in the history. */
function ruleOf(row: Change['after']): ReminderRule {
  const { kind, count, unit, direction, weekday, time } = row as Record<string, unknown>;
  return { kind, count, unit, when: direction, weekday, time } as ReminderRule;
}
