import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { hasKnownDays } from '../../../src/platform/dates/partial-date.js';
import type { EventView } from '../api/types.js';
import { Fact, Facts } from '../ui/facts.js';
import { PartialDate } from '../ui/partial-date.js';
import { recurringSessionsQuery } from './events.queries.js';

/** When, whose, where, and what it is one of. */
export function EventFacts({ event: { date, earliest, body, place, session } }: { event: EventView }) {
  const { t } = useTranslation('events');
  const sessions = useQuery({ ...recurringSessionsQuery, enabled: session !== null }).data?.items;
  const known = sessions?.find(({ id }) => id === session);
  return (
    <Facts>
      <Fact label={t('field.date')}>
        {date ? <PartialDate value={date} /> : <span className="soft">{t('no-date')}</span>}
        {date && !hasKnownDays(date) && <span className="soft"> · {t('days-unknown')}</span>}
        {earliest && (
          <>
            {' · '}
            <Link to="/calendar" search={{ day: earliest }}>
              {t('in-calendar')}
            </Link>
          </>
        )}
      </Fact>
      <Fact label={t('field.body')}>{body}</Fact>
      <Fact label={t('field.place')}>{place}</Fact>
      <Fact label={t('field.session')}>
        {known && (
          <Link to="/events" search={{ show: 'recurring' }}>
            {known.name}
          </Link>
        )}
      </Fact>
    </Facts>
  );
}
