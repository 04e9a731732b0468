import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '../api/types.js';
import { recurringSessionsQuery } from '../events/events.queries.js';
import { usualIn } from '../events/months.js';
import { newEventOf } from '../events/new-event.js';
import { today } from '../ui/date-entry.js';
import { useDateFormat } from '../ui/partial-date.js';
import { daysOfMonth } from './days.js';
import classes from './month-strip.module.css';
import { TypeGlyph } from './type-glyph.js';
import { useDayFormat } from './use-day-format.js';
import { itemLink, useItemWords } from './use-item-words.js';

interface MonthStripProps {
  month: string;
  /** Those of which no day is known, and which may be in this month. */
  items: CalendarItem[];
}

const AT_A_GLANCE = 8;

/** What belongs to the month and to no day of it: what is known to the month or less, and what usually comes then. */
export function MonthStrip({ month, items }: MonthStripProps) {
  const { t } = useTranslation('calendar');
  const monthName = useDayFormat('month');
  const [all, setAll] = useState(false);
  const shown = all ? items : items.slice(0, AT_A_GLANCE);
  return (
    <div className={classes.strip}>
      {items.length > 0 && (
        <section aria-label={t('some-day', { month: monthName(month) })}>
          <h3 className={classes.title}>{t('some-day', { month: monthName(month) })}</h3>
          <ul className={classes.items}>
            {shown.map((item) => (
              <Item key={item.id} item={item} month={month} />
            ))}
            {shown.length < items.length && (
              <li>
                <UnstyledButton className={classes.all} onClick={() => setAll(true)}>
                  {t('more', { count: items.length - shown.length })}
                </UnstyledButton>
              </li>
            )}
          </ul>
        </section>
      )}
      {daysOfMonth(month)[1] >= today() && <Usual month={month} />}
    </div>
  );
}

function Item({ item, month }: { item: CalendarItem; month: string }) {
  const { nameOf, kindOf } = useItemWords();
  const format = useDateFormat();
  return (
    <li className={classes.item} data-settled={item.status === 'done' || undefined}>
      <TypeGlyph item={item} />
      <Link {...itemLink(item)} title={kindOf(item)} dir="auto">
        {nameOf(item)}
      </Link>
      {item.date !== month && <span className="soft small">{format(item.date)}</span>}
    </li>
  );
}

/** Sessions that come back every year, as long as nobody has entered their dates. */
function Usual({ month }: { month: string }) {
  const { t } = useTranslation('calendar');
  const sessions = useQuery(recurringSessionsQuery).data?.items ?? [];
  const usual = usualIn(sessions, month);
  if (usual.length === 0) return null;
  return (
    <p className="soft small">
      {t('usually')}{' '}
      {usual.map((session, index) => (
        <span key={session.id}>
          {index > 0 && ' · '}
          <Link to="/events/new" search={newEventOf(session)} title={t('enter-dates')}>
            {session.name}
          </Link>
        </span>
      ))}
    </p>
  );
}
