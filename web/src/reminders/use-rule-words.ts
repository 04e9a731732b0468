import { useTranslation } from 'react-i18next';
import { useColleagueName } from '../api/lists.js';
import type { ReminderRule } from '../api/types.js';
import type { RemindersDraft } from './rule-drafts.js';

/** A rule in plain words: "a week before at 09:00", "every Monday at 09:00 until done". */
export function useRuleWords(): (rule: ReminderRule) => string {
  const { t } = useTranslation('reminders');
  const weekdayName = useWeekdayName();
  return ({ kind, count = 0, unit = 'day', when = 'before', weekday = 1, time }) => {
    if (kind === 'weekly') return t('rule.weekly', { weekday: weekdayName(weekday), time });
    if (count === 0) return t('rule.on-the-day', { time });
    return t(`rule.${when}.${unit}`, { count, time });
  };
}

/** Names ISO weekdays: 1 is Monday. */
export function useWeekdayName(width: 'long' | 'short' = 'long'): (weekday: number) => string {
  const { i18n } = useTranslation();
  const format = new Intl.DateTimeFormat(i18n.language, { weekday: width, timeZone: 'UTC' });
  // The first of January 2024 was a Monday.
  return (weekday) => format.format(Date.UTC(2024, 0, weekday));
}

export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];

/** All that a form says of reminders, in words. */
export function useRemindersWords(): (reminders: RemindersDraft) => string {
  const wordsOf = useRuleWords();
  const nameOf = useColleagueName();
  const withWhom = (words: string, user: string | undefined) => [words, nameOf(user)].filter(Boolean).join(', ');
  return ({ rules, moments }) =>
    [
      ...(rules ?? []).map((rule) => withWhom(wordsOf(rule), rule.user)),
      ...moments.map(({ at, user }) => withWhom(at.replace('T', ' '), user)),
    ].join('; ');
}
