import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Standing } from '../api/types.js';
import { useDateFormat } from '../ui/partial-date.js';
import { yearsOf } from '../ui/years-of.js';
import classes from './standing-mark.module.css';

/** How a state stands toward one instrument, in the width of a year. No record is not a refusal, and shows nothing. */
export function StandingMark({ standing }: { standing: Standing | undefined }) {
  const { t } = useTranslation('states-list');
  const format = useDateFormat();
  if (!standing || standing.status === 'no-record') return <VisuallyHidden>{t('standing.no-record')}</VisuallyHidden>;
  const { status, date } = standing;
  const when = status === 'endorsed' ? (date ? format(date) : t('date-unknown')) : '';
  return (
    <span className={classes.mark} data-status={status} title={`${t(`standing.${status}`)} ${when}`}>
      <VisuallyHidden>
        {t(`standing.${status}`)} {when}
      </VisuallyHidden>
      <span aria-hidden="true">{status === 'endorsed' ? (date ? yearsOf(date) : '●') : '○'}</span>
    </span>
  );
}
