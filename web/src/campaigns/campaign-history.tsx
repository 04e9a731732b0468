import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { itemsOf } from '../api/pages.js';
import { Instant } from '../ui/instant.js';
import { Loaded } from '../ui/loaded.js';
import { MoreButton } from '../ui/more-button.js';
import { Section } from '../ui/section.js';
import classes from './campaign-history.module.css';
import { campaignHistoryQuery } from './campaigns.queries.js';
import { useHistoryLine, withoutFirstStages } from './use-history-line.js';

/** Every change of the campaign and its priority states, newest first: when, who, what. */
export function CampaignHistory({ campaignId }: { campaignId: string }) {
  const { t } = useTranslation('campaigns');
  const query = useInfiniteQuery(campaignHistoryQuery(campaignId));
  const lineOf = useHistoryLine();
  return (
    <Section title={t('history.title')}>
      <Loaded query={query} lines={4}>
        {(data) => (
          <ol>
            {withoutFirstStages(itemsOf(data)).map((change) => {
              const line = lineOf(change);
              return (
                line && (
                  <li key={change.id} className={classes.change}>
                    <span className={classes.at}>
                      <Instant at={change.at} />
                    </span>
                    <span dir="auto">
                      <b>{change.actor?.name ?? t('history.system')}</b> {line}
                    </span>
                  </li>
                )
              );
            })}
          </ol>
        )}
      </Loaded>
      <MoreButton query={query} />
    </Section>
  );
}
