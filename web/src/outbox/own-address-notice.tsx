import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useIsAdministrator, useMe } from '../api/me.js';
import { useInstantFormat } from '../ui/instant.js';
import classes from './suppressions.module.css';

/** Whoever gets no mail any more would believe that nothing is due. */
export function OwnAddressNotice() {
  const { t } = useTranslation('outbox');
  const format = useInstantFormat('day');
  const comesBack = useMe()?.mail.comesBack;
  const isAdministrator = useIsAdministrator();
  if (!comesBack) return null;
  const link = <Link to="/outbox" search={{ show: 'addresses' }} />;
  return (
    <aside className={classes.notice} aria-label={t('own.label')}>
      <p>{t('own.words', { day: format(comesBack.since) })}</p>
      <p>
        {t('own.said')} <code className="small">{comesBack.reason}</code>
      </p>
      <p>{isAdministrator ? <Trans t={t} i18nKey="own.allow" components={{ addresses: link }} /> : t('own.ask')}</p>
    </aside>
  );
}
