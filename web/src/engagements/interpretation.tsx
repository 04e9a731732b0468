import { useTranslation } from 'react-i18next';
import { formatPartialDate } from '../../../src/platform/dates/format-date.js';
import type { Reading } from './when.js';
import classes from './when-field.module.css';

interface Props {
  id: string;
  reading: Reading;
  /** What an empty field means here; nothing is said without it. */
  emptyMeans?: string;
  onChoose(edtf: string): void;
}

/** What was understood of a date in words: the date with its precision, a choice between two, or that it is none. */
export function Interpretation({ id, reading, emptyMeans, onChoose }: Props) {
  const { t, i18n } = useTranslation('engagements');
  return (
    <div id={id} className={classes.reading} role="status">
      {reading.is === 'read' && (
        <>
          <span className={classes.understood}>{written(reading, i18n.language)}</span>
          {reading.precision !== 'day' && <span>{t(`log.precision.${reading.precision}`)}</span>}
        </>
      )}
      {reading.is === 'ambiguous' && (
        <>
          <span>{t('log.which')}</span>
          {reading.choices.map((edtf) => (
            <button key={edtf} type="button" className={classes.choice} onClick={() => onChoose(edtf)}>
              {formatPartialDate(edtf, i18n.language)}
            </button>
          ))}
        </>
      )}
      {reading.is === 'unreadable' && <span>{t('log.when-unreadable')}</span>}
      {reading.is === 'empty' && (emptyMeans ?? t('log.when-empty'))}
    </div>
  );
}

/** With its weekday, which is how a person notices a wrong day. */
function written({ edtf, precision }: Extract<Reading, { is: 'read' }>, language: string): string {
  const date = formatPartialDate(edtf, language);
  if (precision !== 'day') return date;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(Date.parse(edtf));
  return `${weekday} ${date}`;
}
