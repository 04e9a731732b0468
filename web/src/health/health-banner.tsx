import { useQuery } from '@tanstack/react-query';
import { Link, useMatchRoute } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsAdministrator } from '../api/me.js';
import { say } from '../ui/toast.js';
import { healthQuery } from './health.queries.js';
import classes from './health-banner.module.css';

/**
 * On every screen, as long as reminders do not arrive: administrators are told why, everybody else that they had better not count on
 * them. And once when they are back.
 */
export function HealthBanner() {
  const { t } = useTranslation('health');
  const health = useQuery(healthQuery).data;
  const administrator = useIsAdministrator();
  const looksAtIt = useMatchRoute()({ to: '/health' });
  const stopped = health?.reminding === 'bad';
  useRecovery(health && stopped);
  if (!stopped || looksAtIt) return null;
  return (
    <aside className={classes.banner} aria-label={t('notice')}>
      <span role="status">{administrator ? health.summary : t('stopped')}</span> <Link to="/health">{t('title')}</Link>
    </aside>
  );
}

/** @param stopped undefined: not known yet */
function useRecovery(stopped: boolean | undefined): void {
  const { t } = useTranslation('health');
  const before = useRef(stopped);
  useEffect(() => {
    if (before.current === true && stopped === false) say(t('recovered'));
    before.current = stopped;
  }, [stopped, t]);
}
