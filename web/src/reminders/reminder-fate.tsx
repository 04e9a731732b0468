import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MailState, ReminderView } from '../api/types.js';
import { useInstantFormat } from '../ui/instant.js';
import classes from './reminder-fate.module.css';

/** It will not arrive unless somebody does something. */
const STUCK: readonly MailState[] = ['failed', 'bounced', 'suppressed', 'unknown'];

/** What became of a reminder: that it waits, or that its mail went out and when, with the way to the mail. */
export function ReminderFate({ reminder }: { reminder: Pick<ReminderView, 'state' | 'inDigest' | 'mail'> }) {
  const { state, inDigest, mail } = reminder;
  const { t } = useTranslation('reminders');
  const wordsOf = useMailWords();
  // a colleague's digest is not to be seen: that it holds this is all there is to say
  const isInDigest = inDigest && state !== 'cancelled';
  if (!mail) return <span className="soft">{t(isInDigest ? `fate.digest-${state}` : `fate.${state}`)}</span>;
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
  return ({ state, sentAt, caught, nextAttemptAt }) => {
    if (caught && sentAt) return t('fate.caught', { moment: format(sentAt) });
    if (state === 'sent' && sentAt) return t('fate.sent', { moment: format(sentAt) });
    if (state === 'bounced' && sentAt) return t('fate.bounced', { moment: format(sentAt) });
    if (state === 'deferred' && nextAttemptAt) return t('fate.deferred', { moment: format(nextAttemptAt) });
    return t(`outbox:state.${state}`);
  };
}
