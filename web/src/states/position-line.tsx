import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useDateFormat } from '../ui/partial-date.js';
import { SourceName } from '../ui/source-name.js';
import { instrumentLabel } from './instrument-label.js';
import type { PositionView } from './state.js';
import classes from './timeline.module.css';

/** A dated, sourced fact about the state, among what happened between us. */
export function PositionLine({ position }: { position: PositionView }) {
  const { t } = useTranslation('states');
  const format = useDateFormat();
  const { instrument, status, act, confirmedDate, sources, conflict, note } = position;
  const label = instrumentLabel(instrument);
  const known = status === 'endorsed' || status === 'not-endorsed';
  const about = [
    confirmedDate && t('position.confirmed', { date: format(confirmedDate) }),
    conflict && t('position.conflict'),
    note,
  ];
  return (
    <div className={classes.line}>
      <span className={classes.strong}>
        {known
          ? t(`position.${status}`, { instrument: label })
          : t('position.other', { act, instrument: label, status })}
      </span>
      <span className={classes.about}>
        {about.filter(Boolean).join(' · ')}
        {sources.map(({ id, source }, index) => (
          <Fragment key={id}>
            {(index > 0 || about.some(Boolean)) && ' · '}
            <SourceName source={source} />
          </Fragment>
        ))}
      </span>
    </div>
  );
}
