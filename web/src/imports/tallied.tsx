import { useTranslation } from 'react-i18next';
import type { Tally } from './plan-tally.js';
import classes from './preview.module.css';

/** What is here already, left out, or cannot be taken in, in one quiet line. */
export function Tallied({ tally }: { tally: Tally }) {
  const { t } = useTranslation('imports');
  const words = [
    tally.same > 0 && t('preview.same', { count: tally.same }),
    tally.leftOut > 0 && t('preview.left-out', { count: tally.leftOut }),
    tally.refused > 0 && t('preview.refused', { count: tally.refused }),
  ];
  return <span className={classes.tallied}>{words.filter(Boolean).join(' · ')}</span>;
}
