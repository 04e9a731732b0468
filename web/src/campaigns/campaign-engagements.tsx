import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExportMenu } from '../exports/export-menu.js';
import { PartialDate } from '../ui/partial-date.js';
import { Section } from '../ui/section.js';
import { campaignEngagementsQuery } from './campaigns.queries.js';
import classes from './priority-details.module.css';

/** The latest of what was said and done with this state for this campaign; the state's page has all of it. */
export function CampaignEngagements({ campaignId, stateId }: { campaignId: string; stateId: string }) {
  const { t } = useTranslation(['campaigns', 'engagements']);
  const engagements = useQuery(campaignEngagementsQuery(campaignId, stateId)).data?.items ?? [];
  if (engagements.length === 0) return null;
  return (
    <Section
      title={t('engagements')}
      actions={<ExportMenu filter={{ campaign: campaignId, state: stateId }} compact />}
    >
      <ul>
        {engagements.map(({ id, date, kind, title, author }) => (
          <li key={id} className={classes.step}>
            <span className="soft">
              <PartialDate value={date} />
            </span>
            <Link to="/engagements/$engagementId" params={{ engagementId: id }} dir="auto">
              {title ?? t(`engagements:kind.${kind}`)}
            </Link>
            <bdi className={classes.who}>{author?.name}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}
