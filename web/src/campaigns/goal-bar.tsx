import { useTranslation } from 'react-i18next';
import type { CampaignView } from '../api/types.js';
import classes from './goal-bar.module.css';

/** How many have arrived of all, drawn as a hair of a bar with the goal as a notch in it. */
export function GoalBar({ campaign: { arrived, of, goal } }: { campaign: CampaignView }) {
  const { t } = useTranslation('campaigns');
  const share = (count: number) => `${(100 * Math.min(count, of)) / of}%`;
  return (
    <span className={classes.goal}>
      <span className={classes.words}>
        {t('of', { arrived, of })}
        {goal !== null && <span className="soft"> · {t('goal', { goal })}</span>}
      </span>
      <span className={classes.bar} aria-hidden="true">
        <span className={classes.done} style={{ width: share(arrived) }} />
        {goal !== null && <span className={classes.notch} style={{ insetInlineStart: share(goal) }} />}
      </span>
    </span>
  );
}
