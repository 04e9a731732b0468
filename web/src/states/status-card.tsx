import { useTranslation } from 'react-i18next';
import { useDateFormat } from '../ui/partial-date.js';
import { yearsOf } from '../ui/years-of.js';
import { instrumentLabel } from './instrument-label.js';
import { SourceList } from './source-list.js';
import type { CardLine } from './state.js';
import classes from './status-card.module.css';

/** How the state stands on the instruments of the card, each with its sources. */
export function StatusCard({ card }: { card: CardLine[] }) {
  const { t } = useTranslation('states');
  return (
    <section aria-label={t('card.title')}>
      <ul className={classes.card}>
        {card.map((line) => (
          <li key={line.instrument.id} className={classes.line} data-status={line.status}>
            <span className={classes.instrument} title={line.instrument.name}>
              {instrumentLabel(line.instrument)}
            </span>
            <span className={classes.status}>
              <Status line={line} />
            </span>
            {line.sources.length > 0 && <SourceList sources={line.sources} conflict={line.conflict} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** When; on a phone the years alone, for the sources say it in full. */
function Endorsed({ date }: { date: string | null }) {
  const { t } = useTranslation('states');
  const format = useDateFormat();
  return (
    <>
      <span className={classes.whole}>
        {date ? t('card.endorsed', { date: format(date) }) : t('card.endorsed-unknown')}
      </span>
      <span className={classes.years}>{t('card.endorsed', { date: date ? yearsOf(date) : '' }).trim()}</span>
    </>
  );
}

/** In words: no record is not a refusal, and a date that is not known is not a guess. */
function Status({ line: { status, date, sources } }: { line: CardLine }) {
  const { t } = useTranslation('states');
  const format = useDateFormat();
  if (status === 'no-record') return t('card.no-record');
  if (status === 'endorsed') return <Endorsed date={date} />;
  const asOf = sources.find((source) => source.asOf !== null)?.asOf;
  return [t('card.not-endorsed'), asOf && t('card.as-of', { date: format(asOf) })].filter(Boolean).join(' ');
}
