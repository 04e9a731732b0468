import { type RefObject, useEffect } from 'react';

let arriving = false;

/** Called when the address changes to another screen; the first heading to appear afterwards takes the focus. */
export function expectArrival(): void {
  arriving = true;
}

/** Moves the focus to the heading of a screen that was navigated to, so that it is read out and Tab goes on from there. */
export function useFocusOnArrival(heading: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!arriving) return;
    arriving = false;
    heading.current?.focus({ preventScroll: true });
  }, [heading]);
}
