import { useTranslation } from 'react-i18next';
import type { PriorityState } from '../api/types.js';
import { PartialDate } from '../ui/partial-date.js';
import { Section } from '../ui/section.js';
import classes from './priority-details.module.css';
import { StandingWord } from './standing-word.js';

/** Every stage it has been at, newest first, with since when and who said so. */
export function StagesSoFar({ priority: { stages } }: { priority: PriorityState }) {
  const { t } = useTranslation('campaigns');
  if (stages.length < 2) return null;
  return (
    <Section title={t('stages')}>
      <ol>
        {stages.map(({ stage, date, by, at }) => (
          <li key={at} className={classes.step}>
            <span className="soft">{date ? <PartialDate value={date} /> : t('no-date')}</span>
            <StandingWord standing={stage} acts={[]} />
            <bdi className={classes.who}>{by?.name}</bdi>
          </li>
        ))}
      </ol>
    </Section>
  );
}
