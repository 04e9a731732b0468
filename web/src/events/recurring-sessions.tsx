import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RecurringSession } from '../api/types.js';
import { EmptyState } from '../ui/empty-state.js';
import { Loaded } from '../ui/loaded.js';
import { Section } from '../ui/section.js';
import { recurringSessionsQuery } from './events.queries.js';
import { monthName } from './months.js';
import { SessionRow } from './session-row.js';

/** What comes back every year, by the month in which it usually begins. */
export function RecurringSessions({ q }: { q: string }) {
  const { t } = useTranslation('events');
  const query = useQuery(recurringSessionsQuery);
  return (
    <Loaded query={query} lines={8}>
      {({ items }) => {
        const found = items.filter((session) => matches(session, q));
        return found.length > 0 ? <Months sessions={found} /> : <EmptyState title={t('none-match')} />;
      }}
    </Loaded>
  );
}

function Months({ sessions }: { sessions: RecurringSession[] }) {
  const { i18n } = useTranslation();
  const months = [...new Set(sessions.map(firstMonth))];
  return months.map((month) => (
    <Section key={month} title={monthName(month, i18n.language)}>
      <ul>
        {sessions
          .filter((session) => firstMonth(session) === month)
          .map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
      </ul>
    </Section>
  ));
}

function firstMonth({ months }: RecurringSession): number {
  return months[0] ?? 1;
}

function matches({ name, body, place }: RecurringSession, q: string): boolean {
  return [name, body, place].some((words) => words?.toLowerCase().includes(q.trim().toLowerCase()));
}
