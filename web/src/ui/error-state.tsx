import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../api/problem.js';
import classes from './plain-states.module.css';
import { TitleBlock } from './title-block.js';

interface ErrorStateProps {
  problem: Problem;
  onRetry?: () => void;
  /** It stands for the whole screen, whose heading it then is. */
  screen?: boolean;
}

/** Something could not be read; says what the server said and offers to try again. */
export function ErrorState({ problem, onRetry, screen = false }: ErrorStateProps) {
  const { t } = useTranslation();
  const { title, detail } = useWords(problem);
  const mayPass = problem.status !== 403 && problem.status !== 404;
  return (
    <div role="alert">
      {screen && <TitleBlock title={title} />}
      <div className={classes.plain}>
        {!screen && <p className={classes.title}>{title}</p>}
        <p className={classes.words}>{detail}</p>
        {onRetry && mayPass && (
          <div className={classes.actions}>
            <Button onClick={onRetry}>{t('error.retry')}</Button>
          </div>
        )}
      </div>
    </div>
  );
}

/** A record one may not know of reads exactly like one that does not exist. */
function useWords({ status, detail }: Problem): { title: string; detail: string } {
  const { t } = useTranslation();
  if (status === 403) return { title: t('no-permission.title'), detail: t('no-permission.detail') };
  if (status === 404) return { title: t('not-there.title'), detail: t('not-there.detail') };
  if (status === 0) return { title: t('error.unreachable'), detail: t('error.unreachable-detail') };
  return { title: t('error.title'), detail: detail || t('error.unreachable-detail') };
}
