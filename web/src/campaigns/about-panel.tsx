import { useTranslation } from 'react-i18next';
import type { CampaignView } from '../api/types.js';
import { ReminderList, RuleList } from '../reminders/reminder-list.js';
import { Fact, Facts } from '../ui/facts.js';
import { Note } from '../ui/note.js';
import { PartialDate } from '../ui/partial-date.js';
import { RecordFoot } from '../ui/record-foot.js';
import { CampaignHistory } from './campaign-history.js';
import { useActWord } from './use-arrival-words.js';

/** What the campaign is for, by when, in whose hands, and all that became of it. */
export function AboutPanel({ campaign }: { campaign: CampaignView }) {
  const { t } = useTranslation('campaigns');
  const actWord = useActWord();
  const { note, instrument, acts, goal, deadline, owner, status, noContactMonths, rules, reminders } = campaign;
  return (
    <>
      <Facts>
        <Fact label={t('field.instrument')}>{instrument.name}</Fact>
        <Fact label={t('field.acts')}>{acts.map(actWord).join(', ')}</Fact>
        <Fact label={t('field.goal')}>{goal !== null && t('about.goal', { count: goal })}</Fact>
        <Fact label={t('field.deadline')}>{deadline && <PartialDate value={deadline} />}</Fact>
        <Fact label={t('field.owner')}>{owner?.name}</Fact>
        <Fact label={t('field.no-contact')}>{noContactMonths ?? t('field.no-contact-never')}</Fact>
        <Fact label={t('field.status')}>{t(`status.${status}`)}</Fact>
        <Fact label={t('field.rules')}>{rules.length > 0 && <RuleList rules={rules} />}</Fact>
        <Fact label={t('field.reminders')}>
          {(rules.length > 0 || reminders.length > 0) && (
            <ReminderList reminders={reminders} none={t('about.no-reminders')} />
          )}
        </Fact>
      </Facts>
      <Note text={note} />
      <RecordFoot record={campaign} />
      <CampaignHistory campaignId={campaign.id} />
    </>
  );
}
