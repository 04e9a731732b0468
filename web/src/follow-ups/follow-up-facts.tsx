import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FollowUpView } from '../api/types.js';
import { ReminderList, RuleList } from '../reminders/reminder-list.js';
import { Fact, Facts } from '../ui/facts.js';
import { Instant } from '../ui/instant.js';
import { useDateFormat } from '../ui/partial-date.js';
import { StateName } from '../ui/state-name.js';
import { anchorDraft } from './anchor-draft.js';
import { DueDate } from './due-date.js';
import { noMoments } from './no-moments.js';
import { useAnchorWords } from './use-anchor-words.js';

/** When, who, about what, and what has been sent. */
export function FollowUpFacts({ followUp }: { followUp: FollowUpView }) {
  const { t } = useTranslation(['follow-ups', 'engagements']);
  const format = useDateFormat();
  const anchorWords = useAnchorWords();
  const { owner, state, engagement, campaign, doneAt, anchor, repeat, rules, reminders } = followUp;
  return (
    <Facts>
      <Fact label={t('field.due')}>
        <DueDate followUp={followUp} />
        {anchor && <span className="soft"> · {anchorWords(anchorDraft(anchor))}</span>}
        {anchor?.event && (
          <>
            {' · '}
            <Link to="/events/$eventId" params={{ eventId: anchor.event.id }}>
              {anchor.event.date ? format(anchor.event.date) : t('anchor.the-event')}
            </Link>
          </>
        )}
      </Fact>
      <Fact label={t('field.repeat')}>{repeat && t(`repeat.every.${repeat.unit}`, { count: repeat.count })}</Fact>
      <Fact label={t('field.owner')}>{owner?.name ?? t('no-owner')}</Fact>
      <Fact label={t('field.doneAt')}>{doneAt && <Instant at={doneAt} />}</Fact>
      <Fact label={t('field.state')}>
        {state && (
          <Link to="/states/$stateId" params={{ stateId: state.id }}>
            <StateName state={state} />
          </Link>
        )}
      </Fact>
      <Fact label={t('field.engagement')}>
        {engagement && (
          <Link to="/engagements/$engagementId" params={{ engagementId: engagement.id }}>
            {engagement.title ?? t(`engagements:kind.${engagement.kind}`)}, {format(engagement.date)}
          </Link>
        )}
      </Fact>
      <Fact label={t('field.campaign')}>
        {campaign && (
          <Link to="/campaigns/$campaignId" params={{ campaignId: campaign.id }}>
            {campaign.name}
          </Link>
        )}
      </Fact>
      <Fact label={t('field.rules')}>{rules.length > 0 && <RuleList rules={rules} />}</Fact>
      <Fact label={t('field.reminders')}>
        {(rules.length > 0 || reminders.length > 0) && (
          <ReminderList reminders={reminders} none={t(noMoments(followUp))} />
        )}
      </Fact>
    </Facts>
  );
}
