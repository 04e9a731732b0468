import { useTranslation } from 'react-i18next';
import type { ProgressView } from '../api/types.js';
import classes from './group-bars.module.css';

/** How many of each regional group have arrived: a bar as long as its share, and the numbers. */
export function GroupBars({ groups }: { groups: ProgressView['byGroup'] }) {
  const { t } = useTranslation(['campaigns', 'states-list']);
  return (
    <dl className={classes.bars}>
      {groups.map(({ group, arrived, of }) => (
        <div key={group ?? 'none'} className={classes.group}>
          <dt>
            {group === null
              ? t('progress.no-group')
              : t(`states-list:group.${group}` as 'states-list:group.EEG', { defaultValue: group })}
          </dt>
          <dd className={classes.numbers}>{t('of', { arrived, of })}</dd>
          <dd className={classes.bar} aria-hidden="true">
            <span style={{ width: `${of === 0 ? 0 : (100 * arrived) / of}%` }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
