import { VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { parsePartialDate } from '../../../src/platform/dates/partial-date.js';
import type { Standing } from '../api/types.js';
import { useDateFormat } from '../ui/partial-date.js';
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

/** "2015", or "2015–16" for a date that may lie in either. */
function yearsOf(edtf: string): string {
  const { earliest, latest } = parsePartialDate(edtf);
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  return first === last ? first : `${first}–${last.slice(2)}`;
}
