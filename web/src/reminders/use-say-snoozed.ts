import { useTranslation } from 'react-i18next';
import { useInstantFormat } from '../ui/instant.js';
import { say } from '../ui/toast.js';

/** Says until when something was put off. */
export function useSaySnoozed(): (until: string) => void {
  const { t } = useTranslation('reminders');
  const format = useInstantFormat();
  return (until) => say(t('snooze.said', { moment: format(until) }));
}
