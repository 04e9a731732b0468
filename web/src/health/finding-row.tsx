import { useTranslation } from 'react-i18next';
import type { FindingView } from '../api/types.js';
import { ConditionMark } from './condition-mark.js';
import classes from './finding-row.module.css';

/** One thing that was looked at: how it stands, what stands behind it, what to do. */
export function FindingRow({ finding: { about, is, words, detail, todo } }: { finding: FindingView }) {
  const { t } = useTranslation('health');
  return (
    <li className={classes.finding}>
      <h3 className={classes.about}>{t(`about.${about}`)}</h3>
      <div className={classes.words}>
        <p>{words}</p>
        {detail && (
          <p className={classes.detail} dir="auto">
            {detail}
          </p>
        )}
        {todo && is !== 'fine' && (
          <p className={classes.todo}>
            <strong>{t('todo')}</strong> {todo}
          </p>
        )}
      </div>
      <ConditionMark is={is} />
    </li>
  );
}
