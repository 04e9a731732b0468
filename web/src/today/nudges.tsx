import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { NudgeList } from '../nudges/nudge-list.js';
import { nudgesQuery } from '../nudges/nudges.queries.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import classes from './today-page.module.css';

/** What nobody planned and one should know of; nothing at all where there is nothing. */
export function Nudges() {
  const { t } = useTranslation('today');
  const query = useQuery(nudgesQuery);
  if (query.data?.items.length === 0 || query.isPending) return null;
  return (
    <div className={classes.nudges}>
      <Section title={t('nudges')}>
        <Loaded query={query}>{({ items }) => <NudgeList nudges={items} />}</Loaded>
      </Section>
    </div>
  );
}
