import { Button } from '@mantine/core';
import { IconPencilPlus, IconTrash } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CampaignView, PriorityState } from '../api/types.js';
import { openLog } from '../engagements/log-opening.js';
import { useDateFormat } from '../ui/partial-date.js';
import { Section } from '../ui/section.js';
import { CampaignEngagements } from './campaign-engagements.js';
import { campaignRef } from './campaign-ref.js';
import { NextStep } from './next-step.js';
import { NextStepForm } from './next-step-form.js';
import { NextStepReminders } from './next-step-reminders.js';
import classes from './priority-details.module.css';
import { PriorityForm } from './priority-form.js';
import { StagesSoFar } from './stages-so-far.js';
import { StandingWord } from './standing-word.js';
import { usePriorityRemoval } from './use-priority-removal.js';

interface DetailsProps {
  campaign: CampaignView;
  priority: PriorityState;
  onEndorse: () => void;
  onClose: () => void;
}

/** What is known of a priority state, to be read and changed. */
export function PriorityDetails({ campaign, priority, onEndorse, onClose }: DetailsProps) {
  const { t } = useTranslation('campaigns');
  const { state, standing, nextStep } = priority;
  const remove = usePriorityRemoval(campaign, priority, onClose);
  return (
    <>
      <Links campaign={campaign} priority={priority} />
      <PriorityForm campaign={campaign} priority={priority} onEndorse={onEndorse} onClose={onClose} />
      {standing !== 'endorsed' && (
        <Section title={t('column.next-step')}>
          <div className={classes.next}>
            {nextStep && <NextStep step={nextStep} />}
            {nextStep && <NextStepReminders followUpId={nextStep.id} />}
            <NextStepForm key={nextStep?.id} campaign={campaign} priority={priority} />
          </div>
        </Section>
      )}
      <CampaignEngagements campaignId={campaign.id} stateId={state.id} />
      <StagesSoFar priority={priority} />
      <Button
        className={classes.remove}
        variant="subtle"
        color="gray"
        leftSection={<IconTrash size={16} stroke={1.5} aria-hidden="true" />}
        onClick={remove}
      >
        {t('take-off')}
      </Button>
    </>
  );
}

/** Where it stands, and where one may go from here. */
function Links({ campaign, priority }: Pick<DetailsProps, 'campaign' | 'priority'>) {
  const { t } = useTranslation(['campaigns', 'shell']);
  const { state, standing, arrival, regionalGroup } = priority;
  const format = useDateFormat();
  return (
    <div className={classes.links}>
      <p>
        <StandingWord standing={standing} acts={campaign.acts} />
        {arrival && (
          <Link to="/states/$stateId" params={{ stateId: state.id }} search={{ tab: 'positions' }}>
            {arrival.date ? format(arrival.date) : t('date-unknown')}
          </Link>
        )}
        {regionalGroup && <span className="soft">{regionalGroup}</span>}
      </p>
      <p>
        <Link to="/states/$stateId" params={{ stateId: state.id }}>
          {t('state-page')}
        </Link>
        <Button
          size="compact-sm"
          leftSection={<IconPencilPlus size={16} stroke={1.5} aria-hidden="true" />}
          onClick={() => openLog({ state, campaign: campaignRef(campaign) })}
        >
          {t('shell:log-short')}
        </Button>
      </p>
    </div>
  );
}
