import { useRef } from 'react';
import type { CalendarItem } from '../api/types.js';
import { useWeekdayName, WEEKDAYS } from '../reminders/use-rule-words.js';
import { DayCell } from './day-cell.js';
import { monthOf, weeksOf } from './days.js';
import classes from './month.module.css';
import { useDayFormat } from './use-day-format.js';
import { useGridKeys } from './use-grid-keys.js';
import { isOn, layoutOf } from './week-layout.js';

interface MonthGridProps {
  day: string;
  /** Those whose days are known. */
  items: CalendarItem[];
  onDay: (day: string) => void;
  /** Opens the day that one stands on. */
  onOpen: () => void;
}

/** A month in weeks. One of its days can be reached by Tab, the others by the arrows. */
export function MonthGrid({ day, items, onDay, onOpen }: MonthGridProps) {
  const grid = useRef<HTMLTableElement>(null);
  const short = useWeekdayName('short');
  const long = useWeekdayName();
  const monthName = useDayFormat('month');
  const month = monthOf(day);
  const onKeyDown = useGridKeys(grid, { day, onDay, onOpen });
  return (
    <table
      ref={grid}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one walks in it by the arrows
      role="grid"
      aria-label={monthName(month)}
      className={classes.month}
      data-wide=""
      onKeyDown={onKeyDown}
    >
      <thead>
        <tr>
          {WEEKDAYS.map((weekday) => (
            <th key={weekday} scope="col" aria-label={long(weekday)}>
              {short(weekday)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week) => (
          <tr key={week[0]}>
            {layoutOf(week, items).map((layout) => (
              <DayCell
                key={layout.day}
                layout={layout}
                items={items.filter((item) => isOn(item, layout.day))}
                month={month}
                current={layout.day === day}
                onOpen={() => {
                  onDay(layout.day);
                  onOpen();
                }}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
