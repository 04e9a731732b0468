import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { healthQuery } from '../health/health.queries.js';
import classes from './health.module.css';
import { mailSettingsQuery } from './outbox.queries.js';

/** Whether tomorrow's reminders will arrive, and where mail comes from. */
export function Health() {
  const { t } = useTranslation('outbox');
  const health = useQuery(healthQuery).data;
  const mail = useQuery(mailSettingsQuery).data;
  return (
    <ul className={classes.health}>
      {health && (
        <li data-bad={health.reminding === 'bad' || undefined}>
          {health.summary} <Link to="/health">{t('why')}</Link>
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
