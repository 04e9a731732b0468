import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { today } from '../ui/date-entry.js';
import { dayAfterKey } from './days.js';

interface GridKeys {
  day: string;
  onDay: (day: string) => void;
  onOpen: () => void;
}

/** Arrows walk by day and week, Page Up and Down by month, with Shift by year, t leads to today; Enter opens the day. */
export function useGridKeys(grid: RefObject<HTMLElement | null>, { day, onDay, onOpen }: GridKeys) {
  const walking = useRef(false);
  const lastKey = useRef('');
  useEffect(() => {
    if (walking.current) grid.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus();
    walking.current = false;
  }, [grid, day]);
  return (event: KeyboardEvent) => {
    // G and then T leads to the screen Today.
    const isSecond = lastKey.current === 'g';
    lastKey.current = event.key;
    if (event.ctrlKey || event.metaKey || event.altKey || isSecond) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen();
      return;
    }
    const next = event.key === 't' ? today() : dayAfterKey(event.key, day, event.shiftKey);
    if (!next) return;
    event.preventDefault();
    walking.current = next !== day;
    onDay(next);
  };
}
