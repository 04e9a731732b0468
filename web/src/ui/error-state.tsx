import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import classes from './plain-states.module.css';

/** Something could not be read; says what the server said and offers to try again. */
export function ErrorState({ problem, onRetry }: { problem: Problem; onRetry?: () => void }) {
  const { t } = useTranslation();
  if (problem.status === 403) return <NoPermission />;
  if (problem.status === 404) return <NotThere />;
  return (
    <div className={classes.plain} role="alert">
      <p className={classes.title}>{problem.status === 0 ? t('error.unreachable') : t('error.title')}</p>
      <p className={classes.words}>{problem.detail || t('error.unreachable-detail')}</p>
      {onRetry && (
        <div className={classes.actions}>
          <Button onClick={onRetry}>{t('error.retry')}</Button>
        </div>
      )}
    </div>
  );
}

/** The person may not do or see this; says who can. */
export function NoPermission() {
  const { t } = useTranslation();
  return (
    <div className={classes.plain} role="alert">
      <p className={classes.title}>{t('no-permission.title')}</p>
      <p className={classes.words}>{t('no-permission.detail')}</p>
    </div>
  );
}

/** A record one may not know of looks exactly like one that does not exist. */
export function NotThere() {
  const { t } = useTranslation();
  return (
    <div className={classes.plain} role="alert">
      <p className={classes.title}>{t('not-there.title')}</p>
      <p className={classes.words}>{t('not-there.detail')}</p>
    </div>
  );
}
