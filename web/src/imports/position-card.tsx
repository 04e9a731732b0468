import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { instrumentsQuery } from '../api/lists.js';
import { instrumentLabel } from '../states/instrument-label.js';
import { useDateFormat } from '../ui/partial-date.js';
import classes from './piece-card.module.css';
import type { PlanPosition } from './plan.js';

/** A line of the endorsement block. */
export function PositionCard({ position }: { position: PlanPosition }) {
  const { t } = useTranslation('imports');
  const format = useDateFormat();
  const instrument = useQuery(instrumentsQuery).data?.items.find(({ id }) => id === position.instrument);
  const { status, date, action } = position;
  const stands =
    status === 'not-endorsed'
      ? t('piece.not-endorsed')
      : date
        ? t('piece.endorsed', { date: format(date) })
        : t('piece.endorsed-unknown');
  return (
    <>
      <p>
        <b>{instrument ? instrumentLabel(instrument) : position.instrument}</b> {stands}
      </p>
      {action === 'change' && <p className={classes.facts}>{t('piece.adds-source')}</p>}
    </>
  );
}
