import { Button, VisuallyHidden } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '../api/types.js';
import { today } from '../ui/date-entry.js';
import { EmptyState } from '../ui/empty-state.js';
import { useArrowKeys } from '../ui/use-arrow-keys.js';
import classes from './agenda.module.css';
import { AgendaRow } from './agenda-row.js';
import { daysOfMonth, monthOf } from './days.js';
import { useDayFormat } from './use-day-format.js';

interface AgendaProps {
  month: string;
  /** Those whose days are known and that are on one of the month's. */
  items: CalendarItem[];
}

/** The month day by day; of the month that it is, what is over is folded away. */
export function Agenda({ month, items }: AgendaProps) {
  const { t } = useTranslation('calendar');
  const monthName = useDayFormat('month');
  const [all, setAll] = useState(false);
  const over = monthOf(today()) === month && !all ? items.filter(({ latest }) => latest < today()) : [];
  if (items.length === 0) {
    return <EmptyState title={t('empty', { month: monthName(month) })}>{t('empty-next')}</EmptyState>;
  }
  return (
    <>
      {over.length > 0 && (
        <Button size="compact-sm" className={classes.earlier} onClick={() => setAll(true)}>
          {t('earlier', { count: over.length })}
        </Button>
      )}
      <Days month={month} items={items.filter((item) => !over.includes(item))} />
    </>
  );
}

/** As a table. What runs on from the month before stands first. */
function Days({ month, items }: AgendaProps) {
  const { t } = useTranslation('calendar');
  const table = useRef<HTMLTableElement>(null);
  const monthName = useDayFormat('month');
  useArrowKeys(table);
  const [first] = daysOfMonth(month);
  const goingOn = items.filter(({ earliest }) => earliest < first);
  const days = [...new Set(items.map(({ earliest }) => earliest).filter((day) => day >= first))];
  return (
    <table ref={table} className={classes.agenda}>
      <caption className={classes.caption}>
        <VisuallyHidden>{monthName(month)}</VisuallyHidden>
      </caption>
      <thead className={classes.head}>
        <tr>
          <th scope="col">{t('column.what')}</th>
          <th scope="col">{t('column.kind')}</th>
          <th scope="col">{t('column.about')}</th>
        </tr>
      </thead>
      {goingOn.length > 0 && <Group title={t('going-on')} items={goingOn} />}
      {days.map((day) => (
        <Day key={day} day={day} items={items.filter(({ earliest }) => earliest === day)} />
      ))}
    </table>
  );
}

function Day({ day, items }: { day: string; items: CalendarItem[] }) {
  const { t } = useTranslation('calendar');
  const dayName = useDayFormat('in-month');
  const words = day === today() ? t('today-is', { day: dayName(day) }) : dayName(day);
  return <Group title={words} items={items} isToday={day === today()} />;
}

function Group({ title, items, isToday }: { title: string; items: CalendarItem[]; isToday?: boolean }) {
  return (
    <tbody data-today={isToday || undefined}>
      <tr>
        <th scope="rowgroup" colSpan={3} className={classes.group}>
          {title}
        </th>
      </tr>
      {items.map((item) => (
        <AgendaRow key={item.id} item={item} />
      ))}
    </tbody>
  );
}
