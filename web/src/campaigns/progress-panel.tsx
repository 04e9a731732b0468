import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CampaignView, ProgressView } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { ArrivedTable } from './arrived-table.js';
import { progressQuery } from './campaigns.queries.js';
import { GroupBars } from './group-bars.js';
import classes from './progress-panel.module.css';
import { Trend } from './trend.js';
import { useArrivedWord } from './use-arrival-words.js';

/** How many have arrived: against the goal, by group, over time, and which ones. */
export function ProgressPanel({ campaign }: { campaign: CampaignView }) {
  const query = useQuery(progressQuery(campaign.id));
  return <Loaded query={query}>{(progress) => <Progress campaign={campaign} progress={progress} />}</Loaded>;
}

function Progress({ campaign, progress }: { campaign: CampaignView; progress: ProgressView }) {
  const { t } = useTranslation('campaigns');
  return (
    <>
      <Count campaign={campaign} progress={progress} />
      <div className={classes.beside}>
        <Section title={t('progress.by-group')}>
          <GroupBars groups={progress.byGroup} />
        </Section>
        <Section title={t('progress.trend')}>
          {progress.trend.length === 0 ? (
            <EmptyState quiet title={t('progress.no-dates')} />
          ) : (
            <Trend progress={progress} />
          )}
        </Section>
      </div>
      <Section title={t('progress.states')}>
        {progress.states.length === 0 ? (
          <EmptyState quiet title={t('progress.none')} />
        ) : (
          <ArrivedTable states={progress.states} />
        )}
      </Section>
    </>
  );
}

/** The number everybody asks for, and what is missing. */
function Count({
  campaign,
  progress: { arrived, members, of, goal },
}: {
  campaign: CampaignView;
  progress: ProgressView;
}) {
  const { t } = useTranslation('campaigns');
  const word = useArrivedWord(campaign.acts);
  const missing = goal === null ? 0 : goal - arrived;
  return (
    <div className={classes.count}>
      <p className={classes.number}>
        {t('of', { arrived, of })} <span className={classes.word}>{word}</span>
      </p>
      <p className="soft figures">
        {[
          goal !== null && t('goal', { goal }),
          goal !== null && (missing > 0 ? t('progress.missing', { count: missing }) : t('progress.reached')),
          members < arrived && t('progress.observers', { count: arrived - members }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
