import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FollowUpView, ReminderView } from '../api/types.js';
import { Fact, Facts } from '../ui/facts.js';
import { Instant } from '../ui/instant.js';
import { useDateFormat } from '../ui/partial-date.js';
import { StateName } from '../ui/state-name.js';
import { DueDate } from './due-date.js';

/** When, who, about what, and what has been sent. */
export function FollowUpFacts({ followUp }: { followUp: FollowUpView }) {
  const { t } = useTranslation(['follow-ups', 'engagements']);
  const format = useDateFormat();
  const { owner, state, engagement, doneAt, reminders } = followUp;
  return (
    <Facts>
      <Fact label={t('field.due')}>
        <DueDate followUp={followUp} />
      </Fact>
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
      <Fact label={t('field.reminders', { count: reminders.length })}>
        {reminders.length > 0 && (
          <ul>
            {reminders.map((reminder) => (
              <Reminder key={reminder.id} reminder={reminder} />
            ))}
          </ul>
        )}
      </Fact>
    </Facts>
  );
}

function Reminder({ reminder: { at, user, state, mail } }: { reminder: ReminderView }) {
  const { t } = useTranslation(['follow-ups', 'outbox']);
  return (
    <li>
      <Instant at={at} />, {user.name}
      {' · '}
      {mail ? (
        <Link to="/outbox/$mailId" params={{ mailId: mail.id }}>
          {t(`outbox:state.${mail.state}`)}
        </Link>
      ) : (
        <span className="soft">{t(`reminder.${state}`)}</span>
      )}
    </li>
  );
}
