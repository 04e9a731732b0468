import { useTranslation } from 'react-i18next';
import type { CalendarItem } from '../api/types.js';
import { today } from '../ui/date-entry.js';
import { monthOf } from './days.js';
import { ItemChip } from './item-chip.js';
import classes from './month.module.css';
import { useDayFormat } from './use-day-format.js';
import { useItemWords } from './use-item-words.js';
import type { DayLayout, Line } from './week-layout.js';

interface DayCellProps {
  layout: DayLayout;
  /** All that is on the day, shown or not. */
  items: CalendarItem[];
  /** The month that is shown: a day of the one before or after stands back. */
  month: string;
  /** The day that one stands on. */
  current: boolean;
  onOpen: () => void;
}

/** A day: its number and what is on it. It is heard with its date and the names of all that is on it. */
export function DayCell({ layout: { day, lines, more }, items, month, current, onOpen }: DayCellProps) {
  const { t } = useTranslation('calendar');
  const { nameOf } = useItemWords();
  const whole = useDayFormat('whole');
  const label = [whole(day), items.map((item) => [item.time, nameOf(item)].filter(Boolean).join(' ')).join('; ')]
    .filter(Boolean)
    .join(': ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid has the keys of all its cells
    <td
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the table is a grid
      role="gridcell"
      tabIndex={current ? 0 : -1}
      className={classes.day}
      aria-label={label}
      aria-selected={current}
      aria-current={day === today() ? 'date' : undefined}
      data-day={day}
      data-outside={monthOf(day) !== month || undefined}
      onClick={(event) => {
        if (!(event.target as HTMLElement).closest('a')) onOpen();
      }}
    >
      <span className={classes.number}>{Number(day.slice(8))}</span>
      {lines.map((line) => (
        <LineOfDay key={line.is === 'taken' ? line.key : line.item.id} line={line} />
      ))}
      {more > 0 && <span className={classes.more}>{t('more', { count: more })}</span>}
    </td>
  );
}

function LineOfDay({ line }: { line: Line }) {
  if (line.is === 'taken') return <div className={classes.taken} />;
  if (line.is === 'single') return <ItemChip item={line.item} />;
  const { item, days, begins, ends } = line;
  return (
    <div className={classes.taken}>
      <ItemChip item={item} days={days} begins={begins} ends={ends} />
    </div>
  );
}
