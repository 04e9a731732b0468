import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NextMeeting } from '../api/types.js';
import { EntryTime } from '../engagements/entry-time.js';
import { today } from '../ui/date-entry.js';
import { RowLink } from '../ui/row-link.js';
import { StateName } from '../ui/state-name.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import { VisibilityUnlessInternal } from '../ui/visibility-mark.js';
import { addDays } from '../ui/zoned-time.js';
import classes from './next-meetings.module.css';

/** My meetings of the next two days, a line each: when, what, with whom, where. */
export function NextMeetings({ meetings }: { meetings: NextMeeting[] }) {
  const list = useRef<HTMLUListElement>(null);
  useArrowKeys(list);
  return (
    <ul ref={list}>
      {meetings.map((meeting) => (
        <Meeting key={meeting.id} meeting={meeting} />
      ))}
    </ul>
  );
}

function Meeting({ meeting }: { meeting: NextMeeting }) {
  const { t } = useTranslation(['today', 'engagements']);
  const { id, title, kind, stage, date, place, states, visibility } = meeting;
  return (
    <li className={classes.line}>
      <span className={classes.when}>
        <DayWord day={date} />
        <EntryTime engagement={meeting} />
      </span>
      <span className={classes.what}>
        <RowLink to="/engagements/$engagementId" params={{ engagementId: id }}>
          <span dir="auto">{title || t(`engagements:kind.${kind}`)}</span>
        </RowLink>
        <span className={classes.about}>
          {states.map((state) => (
            <StateName key={state.id} state={state} />
          ))}
          {place && <bdi>{place}</bdi>}
          {stage !== 'confirmed' && <i>{t(`engagements:stage.${stage}`)}</i>}
          <VisibilityUnlessInternal visibility={visibility} />
        </span>
      </span>
    </li>
  );
}

/** "today", "tomorrow", else the day of the week. */
function DayWord({ day }: { day: string }) {
  const { t, i18n } = useTranslation('today');
  const now = today();
  if (day === now) return <b>{t('next.today')}</b>;
  if (day === addDays(now, 1)) return <span>{t('next.tomorrow')}</span>;
  const locale = i18n.language === 'en' ? 'en-GB' : i18n.language;
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  return <span>{format.format(new Date(`${day}T00:00Z`))}</span>;
}
