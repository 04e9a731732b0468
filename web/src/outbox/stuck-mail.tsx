import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { useIsAdministrator } from '../api/me.js';
import type { MailState, MailView } from '../api/types.js';
import { useInstantFormat } from '../ui/instant.js';
import classes from './stuck-mail.module.css';

/** What did not arrive, or may not have. */
const STUCK = ['deferred', 'failed', 'bounced', 'suppressed', 'unknown'] as const satisfies MailState[];

/** Whether somebody may have it sent again. */
export function maySendAgain({ state, addressSuppressedSince }: MailView): boolean {
  return isStuck(state) && addressSuppressedSince === null;
}

/** What it means that a mail has not arrived, and the way out. */
export function StuckMail({ mail: { state, addressSuppressedSince } }: { mail: MailView }) {
  const { t } = useTranslation('outbox');
  if (!isStuck(state)) return null;
  const cameBack = state === 'bounced' || state === 'suppressed';
  return (
    <div className={classes.stuck} data-waits={state === 'deferred' || undefined}>
      <p>{t(`stuck.${state}`)}</p>
      {addressSuppressedSince && <Held since={addressSuppressedSince} />}
      {cameBack && !addressSuppressedSince && <p>{t('way-out.free')}</p>}
    </div>
  );
}

function Held({ since }: { since: string }) {
  const { t } = useTranslation('outbox');
  const moment = useInstantFormat()(since);
  const link = <Link to="/outbox" search={{ show: 'addresses' }} />;
  if (!useIsAdministrator()) return <p>{t('way-out.held', { moment })}</p>;
  return (
    <p>
      <Trans t={t} i18nKey="way-out.held-yours" values={{ moment }} components={{ addresses: link }} />
    </p>
  );
}

function isStuck(state: MailState): state is (typeof STUCK)[number] {
  return (STUCK as readonly MailState[]).includes(state);
}
