import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useMe } from '../api/me.js';
import classes from './mail-banner.module.css';

/** On every screen, as long as no mail server is configured: nobody must believe that a reminder or a letter went out. */
export function MailBanner() {
  const { t } = useTranslation('shell');
  if (useMe()?.mail.leaves !== false) return null;
  return (
    <aside className={classes.banner} aria-label={t('mail-notice')}>
      <Trans t={t} i18nKey="mail-stays" components={{ outbox: <Link to="/outbox" /> }} />
    </aside>
  );
}
