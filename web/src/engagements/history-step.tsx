import { useTranslation } from 'react-i18next';
import { Instant } from '../ui/instant.js';
import type { Engagement } from './engagement.js';
import classes from './history-dialog.module.css';
import type { Part, Step } from './history-steps.js';
import { useHistoryWords } from './use-history-words.js';

interface Props {
  step: Step;
  engagement: Engagement;
}

/** Who did what, and when; below, what stood before and what after. */
export function HistoryStep({ step: { at, actor, act, parts }, engagement }: Props) {
  const { t } = useTranslation('engagements');
  return (
    <>
      <p>
        <b>{actor?.name ?? t('history.system')}</b> {t(`history.${act}`)}{' '}
        <span className="soft small">
          <Instant at={at} />
        </span>
      </p>
      {parts.map((part) => (
        <PartOfStep key={part.key} part={part} engagement={engagement} />
      ))}
    </>
  );
}

function PartOfStep({ part: { record, op, fields }, engagement }: { part: Part; engagement: Engagement }) {
  const { t } = useTranslation('engagements');
  const words = useHistoryWords(engagement);
  const what = t(`history.record.${record}` as 'history.record.ask', { defaultValue: record });
  return (
    <div className={classes.part}>
      {record !== 'engagement' && (
        <p className={classes.record}>
          {what} {t(`history.op.${op}`)}
        </p>
      )}
      <dl>
        {fields.map(({ field, before, after }) => (
          <div key={field} className={classes.field}>
            <dt>{t(`history.field.${field}` as 'history.field.text', { defaultValue: field })}</dt>
            {before !== null && (
              <dd className={classes.before} dir="auto">
                {words(field, before)}
              </dd>
            )}
            {after !== null && (
              <dd className={classes.after} dir="auto">
                {words(field, after)}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}
