import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RecurringSession } from '../api/types.js';
import { today } from '../ui/date-entry.js';
import { LinkButton } from '../ui/link-button.js';
import { PartialDate } from '../ui/partial-date.js';
import { SourceName } from '../ui/source-name.js';
import { enteredAhead, monthsInWords } from './months.js';
import { newEventOf } from './new-event.js';
import classes from './session-row.module.css';

/** When a session usually is, when it was, who says so; and this year's event, or the way to enter it. */
export function SessionRow({ session }: { session: RecurringSession }) {
  const { name, body, place, months, typicalLength, examples, note, source } = session;
  const { t, i18n } = useTranslation('events');
  const usual = t('usual', { months: monthsInWords(months, i18n.language) });
  const ahead = enteredAhead(session, today());
  return (
    <li className={classes.row}>
      <div>
        <p>
          <b>{name}</b>
        </p>
        <p className="soft small">{[body, place, usual, typicalLength].filter(Boolean).join(' · ')}</p>
        <p className="soft small">
          {examples && t('examples', { examples })}
          {note && ` · ${note}`}
        </p>
        <Sources source={source} />
      </div>
      <div className={classes.end}>
        {ahead ? (
          <Link to="/events/$eventId" params={{ eventId: ahead.id }}>
            <PartialDate value={ahead.date} />
          </Link>
        ) : (
          <LinkButton
            size="compact-sm"
            to="/events/new"
            search={newEventOf(session)}
            aria-label={t('enter-of', { name })}
          >
            {t('enter')}
          </LinkButton>
        )}
      </div>
    </li>
  );
}

function Sources({ source }: { source: string }) {
  const { t } = useTranslation('events');
  // Where the source is one of the files that ship, there is nothing to open.
  const addresses = source.split(' ; ').filter((one) => URL.canParse(one));
  if (addresses.length === 0) return null;
  return (
    <p className="soft small">
      {t('source')}{' '}
      {addresses.map((one, index) => (
        <span key={one}>
          {index > 0 && ', '}
          <SourceName source={one} />
        </span>
      ))}
    </p>
  );
}
