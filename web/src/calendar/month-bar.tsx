import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { today } from '../ui/date-entry.js';
import { addMonths, monthOf } from './days.js';
import classes from './month-bar.module.css';
import type { useCalendarSearch, View, Whose } from './use-calendar-search.js';
import { useDayFormat } from './use-day-format.js';

interface MonthBarProps {
  search: ReturnType<typeof useCalendarSearch>;
  /** A phone has the list alone. */
  withViews: boolean;
}

/** Which month, how it is shown, and whose follow-ups stand in it. */
export function MonthBar({ search: { day, view, whose, set }, withViews }: MonthBarProps) {
  const { t } = useTranslation('calendar');
  const monthName = useDayFormat('month');
  return (
    <div className={classes.bar} data-wide="">
      <div className={classes.when}>
        <ActionIcon variant="default" aria-label={t('month-before')} onClick={() => set({ day: addMonths(day, -1) })}>
          <IconChevronLeft size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon variant="default" aria-label={t('month-after')} onClick={() => set({ day: addMonths(day, 1) })}>
          <IconChevronRight size={18} stroke={1.5} aria-hidden="true" />
        </ActionIcon>
        <Button onClick={() => set({ day: today() })}>{t('today')}</Button>
        <h2 className={classes.month} aria-live="polite">
          {monthName(monthOf(day))}
        </h2>
      </div>
      <SegmentedControl
        aria-label={t('whose.label')}
        value={whose}
        onChange={(value) => set({ whose: value as Whose })}
        data={[
          { value: 'mine', label: t('whose.mine') },
          { value: 'all', label: t('whose.all') },
        ]}
      />
      {withViews && (
        <SegmentedControl
          aria-label={t('view.label')}
          value={view}
          onChange={(value) => set({ view: value as View })}
          data={[
            { value: 'month', label: t('view.month') },
            { value: 'list', label: t('view.list') },
          ]}
        />
      )}
    </div>
  );
}
