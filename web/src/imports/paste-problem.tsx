import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import classes from './paste-form.module.css';
import type { FileText } from './read-file.js';

interface Props {
  wrong: Problem | Extract<FileText, { problem: string }>['problem'] | 'nothing-pasted';
}

/** Why a page was not taken, in words that help on. */
export function PasteProblem({ wrong }: Props) {
  const { t } = useTranslation('imports');
  if (!(wrong instanceof Problem)) {
    return (
      <p className={classes.wrong} role="alert">
        {wrong === 'nothing-pasted' ? t('nothing-pasted') : t(`problem.${wrong}`)}
      </p>
    );
  }
  const known = wrong.code === 'not-a-state-page' || wrong.code === 'state-unknown';
  return (
    <div className={classes.wrong} role="alert">
      <p className={classes.title}>{t(`problem.${known ? (wrong.code as 'state-unknown') : 'other'}`)}</p>
      <p>{wrong.detail}</p>
      {wrong.code === 'not-a-state-page' && <p className="soft">{t('not-a-page-hint')}</p>}
    </div>
  );
}
