import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MailState, ReminderView } from '../api/types.js';
import { useInstantFormat } from '../ui/instant.js';
import classes from './reminder-fate.module.css';

/** It will not arrive unless somebody does something. */
const STUCK: readonly MailState[] = ['failed', 'bounced', 'suppressed', 'unknown'];

/** What became of a reminder: that it waits, or that its mail went out and when, with the way to the mail. */
export function ReminderFate({ reminder: { state, mail } }: { reminder: Pick<ReminderView, 'state' | 'mail'> }) {
  const { t } = useTranslation('reminders');
  const wordsOf = useMailWords();
  if (!mail) return <span className="soft">{t(`fate.${state}`)}</span>;
  return (
    <Link
      to="/outbox/$mailId"
      params={{ mailId: mail.id }}
      className={STUCK.includes(mail.state) ? classes.stuck : undefined}
    >
      {wordsOf(mail)}
    </Link>
  );
}

function useMailWords(): (mail: NonNullable<ReminderView['mail']>) => string {
  const { t } = useTranslation(['reminders', 'outbox']);
  const format = useInstantFormat();
  return ({ state, sentAt, nextAttemptAt }) => {
    if (state === 'sent' && sentAt) return t('fate.sent', { moment: format(sentAt) });
    if (state === 'bounced' && sentAt) return t('fate.bounced', { moment: format(sentAt) });
    if (state === 'deferred' && nextAttemptAt) return t('fate.deferred', { moment: format(nextAttemptAt) });
    return t(`outbox:state.${state}`);
  };
}
