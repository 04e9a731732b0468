import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { reportQuery } from '../health/health.queries.js';
import classes from './health.module.css';
import { mailSettingsQuery } from './outbox.queries.js';

/** Whether tomorrow's reminders will arrive, as Health says it to whoever looks, and where mail comes from. */
export function Health() {
  const { t } = useTranslation('outbox');
  const verdict = useQuery(reportQuery).data?.verdict;
  const mail = useQuery(mailSettingsQuery).data;
  return (
    <ul className={classes.health}>
      {verdict && (
        <li data-bad={verdict.is === 'bad' || undefined}>
          {verdict.words} <Link to="/health">{t('why')}</Link>
        </li>
      )}
      {mail && (
        <li>
          {t('mail.from')} <bdi>{mail.from}</bdi>
        </li>
      )}
    </ul>
  );
}
