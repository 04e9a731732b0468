import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { HealthView, MailSetting } from '../api/types.js';
import { Ago } from '../ui/ago.js';
import classes from './health.module.css';
import { healthQuery, mailSettingsQuery } from './outbox.queries.js';

/** Where mail goes, when the worker last looked, and whether a reminder is late. */
export function Health() {
  const health = useQuery(healthQuery).data;
  const mail = useQuery(mailSettingsQuery).data;
  return (
    <ul className={classes.health}>
      {mail && <MailWords mail={mail} />}
      {health && <WorkerWords health={health} />}
    </ul>
  );
}

function MailWords({ mail }: { mail: MailSetting }) {
  const { t } = useTranslation('outbox');
  return (
    <>
      <li>{mail.leaves ? t('mail.leaves') : t('mail.stays')}</li>
      <li>
        {t('mail.from')} <bdi>{mail.from}</bdi>
      </li>
    </>
  );
}

function WorkerWords({ health: { status, worker, reminders } }: { health: HealthView }) {
  const { t } = useTranslation('outbox');
  return (
    <>
      <li data-bad={status === 'degraded' || undefined}>
        {worker.lastRunAt ? (
          <>
            {t('worker.last-run')} <Ago at={worker.lastRunAt} />
          </>
        ) : (
          t('worker.never')
        )}
      </li>
      {reminders.oldestDueUnsentAt && (
        <li data-bad>
          {t('late')} <Ago at={reminders.oldestDueUnsentAt} />
        </li>
      )}
    </>
  );
}
